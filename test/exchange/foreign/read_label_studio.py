"""Reads a Label Studio task with the converter's own tokeniser: the tokens with their tags."""
import json
import sys

try:
    from label_studio_sdk.converter.utils import create_tokens_and_tags
except ImportError:
    from label_studio_converter.utils import create_tokens_and_tags

with open(sys.argv[1], encoding='utf-8') as file:
    task = json.load(file)[0]
spans = [
    {'start': result['value']['start'], 'end': result['value']['end'], 'labels': result['value']['labels']}
    for result in task['annotations'][0]['result']
    if result['type'] == 'labels'
]
tokens, tags = create_tokens_and_tags(task['data']['text'], spans)
json.dump([list(pair) for pair in zip(tokens, tags)], sys.stdout)

"""Reads a two-column CoNLL file's tags with seqeval: the chunks, as [label, first token, last token]."""
import json
import sys

from seqeval.metrics.sequence_labeling import get_entities

with open(sys.argv[1], encoding='utf-8') as file:
    blocks = [[line.split(' ')[-1] for line in block.split('\n') if line] for block in file.read().split('\n\n')]
json.dump([list(chunk) for chunk in get_entities([tags for tags in blocks if tags], suffix=False)], sys.stdout)

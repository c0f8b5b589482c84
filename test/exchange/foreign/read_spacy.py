"""Reads spaCy or Prodigy JSON Lines with spaCy: the words of the spans that it takes, and of those that it does not."""
import json
import sys

import spacy
from spacy.tokens import Doc

nlp = spacy.blank('en')
taken, refused = [], []
with open(sys.argv[1], encoding='utf-8') as file:
    for line in map(json.loads, file):
        if isinstance(line['spans'], dict):  # Doc.to_json
            doc = Doc(nlp.vocab).from_json(line)
            taken += [span.text for span in doc.spans['mentions']]
            continue
        doc = Doc(nlp.vocab, words=[t['text'] for t in line['tokens']], spaces=[t['ws'] for t in line['tokens']])
        for span in line['spans']:
            found = doc.char_span(span['start'], span['end'], label=span['label'])
            (refused if found is None else taken).append(line['text'][span['start']:span['end']])
json.dump({'taken': taken, 'refused': refused}, sys.stdout)

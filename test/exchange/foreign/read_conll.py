"""Reads a CoNLL file with NLTK's corpus reader: the chunks, as [label, first token, tokens]."""
import json
import os
import sys

from nltk.chunk import conlltags2tree
from nltk.corpus.reader.conll import ConllCorpusReader

path, columns = sys.argv[1], sys.argv[2].split(',')
reader = ConllCorpusReader(os.path.dirname(path), [os.path.basename(path)], columns, encoding='utf-8')
if 'chunk' in columns:
    sentences = reader.chunked_sents()
else:  # two columns: the second is the tag, which NLTK reads strictly
    sentences = [conlltags2tree([(word, '', tag) for word, tag in sentence]) for sentence in reader.tagged_sents()]
position = 0
chunks = []
for sentence in sentences:
    for node in sentence:
        words = [leaf[0] for leaf in node.leaves()] if hasattr(node, 'label') else [node[0]]
        if hasattr(node, 'label'):
            chunks.append([node.label(), position, words])
        position += len(words)
json.dump({'tokens': position, 'chunks': chunks}, sys.stdout)

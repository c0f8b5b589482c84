"""Reads WebAnno TSV with webanno_tsv: the words of every labelled annotation."""
import json
import sys

from webanno_tsv import webanno_tsv_read_file

document = webanno_tsv_read_file(sys.argv[1])
json.dump([annotation.text for annotation in document.annotations if getattr(annotation, 'field', 'value') == 'value'], sys.stdout)

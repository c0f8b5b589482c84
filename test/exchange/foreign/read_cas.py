"""Reads a CAS (JSON, or XMI with its type system) with dkpro-cassis: the mentions, as [begin, end, covered text, kind]."""
import json
import sys

import cassis

if len(sys.argv) > 2:
    with open(sys.argv[2], 'rb') as file:
        types = cassis.load_typesystem(file)
    with open(sys.argv[1], 'rb') as file:
        cas = cassis.load_cas_from_xmi(file, typesystem=types)
else:
    with open(sys.argv[1], 'rb') as file:
        cas = cassis.load_cas_from_json(file)
# cassis gives offsets in code points of the text as Python has it; the words say whether they were mapped well.
json.dump([[m.get_covered_text(), m.kind] for m in cas.select('dateline.Mention')], sys.stdout)

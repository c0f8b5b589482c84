"""Reads standoff with brat's own parser: what failed, and the text-bound annotations. The first argument is a folder with brat itself."""
import json
import os
import sys

sys.path[:0] = [os.path.join(sys.argv[1], 'server', 'src'), os.path.join(sys.argv[1], 'server', 'lib')]
import annotation  # noqa: E402

if sys.version_info >= (3, 11):  # brat opens files with mode "rU", which is gone
    annotation.open_textfile = lambda name, mode='r': open(name, mode.replace('U', ''), encoding='utf-8', newline='')
with annotation.TextAnnotations(sys.argv[2]) as read:
    bounds = [[[list(span) for span in one.spans], one.type, one.text] for one in read.get_textbounds()]
    json.dump({'failed': list(read.failed_lines), 'bounds': bounds, 'events': len(list(read.get_events()))}, sys.stdout)

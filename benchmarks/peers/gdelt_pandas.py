"""Reads unpacked GDELT event files with pandas, as gdeltPyR does, and drops repeated events.

usage: gdelt_pandas.py FOLDER [FILES]
"""
import glob
import resource
import sys
import time

import pandas

KEY = [1, 5, 15, 26, 53, 54]
files = sorted(glob.glob(sys.argv[1] + "/*.CSV"))[: int(sys.argv[2]) if len(sys.argv) > 2 else None]
start = time.time()
frames = [pandas.read_csv(f, sep="\t", header=None, dtype=str, quoting=3, na_filter=False) for f in files]
table = pandas.concat(frames)
kept = table.drop_duplicates(KEY)
kept.to_csv("/dev/null", sep="\t", header=False, index=False)
usage = resource.getrusage(resource.RUSAGE_SELF)
seconds, cpu = time.time() - start, usage.ru_utime + usage.ru_stime
print(
    f"pandas {pandas.__version__}: {len(table):,} rows, {seconds:.1f} s, {len(table) / seconds:,.0f} rows/s; "
    f"processor {cpu:.1f} s, {len(table) / cpu:,.0f} rows per processor second; peak memory {usage.ru_maxrss} kB"
)

"""Reads GDELT's event files day by day with pandas, as gdeltPyR does, and writes each day without repeated events.

usage: gdelt_pandas.py FOLDER OUT [DAYS]

FOLDER holds the zips under their own names. Every column is read as text, nothing is validated or mapped, repeats are
rows with the key's columns equal to an earlier one's of the same day, and a day becomes one CSV file: Debian's pandas
comes without a Parquet library.
"""
import glob
import itertools
import os
import resource
import sys
import time

import pandas

KEY = [1, 5, 15, 26, 53, 54]
folder, out = sys.argv[1:3]
os.makedirs(out, exist_ok=True)
start = time.time()
rows = 0
files = sorted(glob.glob(folder + "/*.export.CSV.zip"))
days = itertools.groupby(files, key=lambda file: os.path.basename(file)[:8])
for day, slots in itertools.islice(days, int(sys.argv[3]) if len(sys.argv) > 3 else None):
    table = pandas.concat(
        pandas.read_csv(slot, sep="\t", header=None, dtype=str, quoting=3, na_filter=False, on_bad_lines="skip")
        for slot in slots
    )
    rows += len(table)
    table.drop_duplicates(KEY).to_csv(f"{out}/{day}.csv", sep="\t", header=False, index=False)
usage = resource.getrusage(resource.RUSAGE_SELF)
seconds, cpu = time.time() - start, usage.ru_utime + usage.ru_stime
print(
    f"pandas {pandas.__version__}: {rows:,} rows, {seconds:.1f} s, {rows / seconds:,.0f} rows/s; "
    f"processor {cpu:.1f} s, {rows / cpu:,.0f} rows per processor second; peak memory {usage.ru_maxrss} kB"
)

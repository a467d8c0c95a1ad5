#!/usr/bin/env bash
want=3
while true; do
  have=$(jobs -rp | wc -l)
  while [ "$have" -lt "$want" ]; do
    sleep 600 &
    echo "want $want, have $have: started $!"
    have=$((have + 1))
  done
  sleep 1
done

#!/bin/sh
# sh recompute_chain.sh FILE: every fact of the active branch, hashed again without us. The last line is the digest.
[ "$(head -c 15 "$1")" = "SQLite format 3" ] || { echo "Expected a session but $1 is none" >&2; exit 1; }
hash() { b2sum -l 256 | cut -d ' ' -f 1; }
parent=$(sqlite3 -readonly "$1" "SELECT hex('clean-portal-session/1 ' || length(CAST(profile AS BLOB)) || ':' || profile || ' ' ||
  length(CAST(scenario AS BLOB)) || ':' || scenario || ' ' || seed || ' ' || rails) FROM origin" | basenc -d --base16 | hash)
sqlite3 -readonly -separator ' ' "$1" "WITH RECURSIVE line(branch, last) AS (SELECT branch, 9223372036854775807 FROM active UNION ALL
  SELECT parent, min(last, forked_after) FROM line JOIN branches ON id = branch WHERE parent > 0 AND parent < branch)
  SELECT number, lower(hex(facts.hash)), hex(' ' || number || ' ' || at || ' ' || kind || ' ' || case_number || ' ' || track || ' ' ||
  what || ' ' || who || ' ' || whom || ' ' || value || ' ' || extra || ' ' || length(CAST(ifnull(text, '') AS BLOB)) || ':' ||
  ifnull(text, '')) FROM facts JOIN line USING (branch) LEFT JOIN words ON id = facts.words WHERE number <= last ORDER BY number" |
{ while read -r number stored bytes; do
    parent=$({ printf %s "$parent"; printf %s "$bytes" | basenc -d --base16; } | hash)
    [ "$parent" = "$stored" ] || { echo "fact $number does not follow from the one before"; exit 1; }
  done; echo "digest: $parent"; }

# Answers from outside: mapped, refused with a report, run again, shown as from their source.
run import $SITE answers tests/data/answers.jsonl --map tests/data/answers.map --dry-run
code 0
prints new 7
run suggest $SITE ögonbryn --json
not raka av mig
run import $SITE answers tests/data/answers.jsonl --map tests/data/answers.map
code 0
prints new 7
prints changed 0
prints refused 6
prints topic "99" is not in the map
prints not a JSON object
prints no "answer"
prints "lang" is none of
run import $SITE answers tests/data/answers.jsonl --map tests/data/answers.map
prints new 0
prints unchanged 7
run import $SITE answers tests/data/answers_changed.jsonl --map tests/data/answers.map --json
prints "changed":1
wait /fraga?q=provmyndigheten+ögonbryn Ögonbrynen är fria
has Svaret kommer från Provmyndigheten, inte från kommunen.
has Hämtat
run import $SITE answers tests/data/answers.jsonl --map tests/data/bad.map
code 1
has Line 2 of the map
run import $SITE answers finns-inte.jsonl
code 1
run import $SITE frogs tests/data/answers.jsonl
code 2
run suggest $SITE parkeringstillstånd --json
prints "question":"Hur ansöker jag om parkeringstillstånd för rörelsehindrade?"
run search $SITE answers sopor --json
prints "url":"/svar/
run reindex $SITE
code 0
get /fraga?q=ögonbryn
has Ögonbrynen är fria

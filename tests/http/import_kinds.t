# Units, users and topics from other systems: tried first, mapped, refused with the reason, run again.
run import $SITE units tests/data/units.csv --map tests/data/units.map --dry-run
code 0
prints tried only, nothing is written
prints new 3
prints refused 3
run import $SITE units tests/data/units.csv --map tests/data/units.map
code 0
prints new 3
prints unchanged 0
prints line 5: There is no unit with the key finns-inte.
prints line 6: key may only have small letters
prints line 7: The same key has stood in the file before.
run import $SITE units tests/data/units.csv --map tests/data/units.map --json
prints "new":0,"changed":0,"unchanged":3,"refused":3
prints {"line":2,"outcome":"unchanged"}
run import $SITE users tests/data/users.csv --map tests/data/users.map --dry-run --lang sv
prints new 1
prints changed 1
prints line 4: ”ej-adress” är ingen e-postadress.
prints line 5: ”name” saknas.
prints line 6: roles ”Vaktmästare” finns inte i tabellen och är ingen av våra.
run user list $SITE
code 0
not ulla.berg
run import $SITE users tests/data/users.csv --map tests/data/users.map
code 0
run user list $SITE --json
prints "email":"ulla.berg@ekasa.example","name":"Ulla Bergström","disabled":false,"roles":[{"role":"officer","unit":"skola"},{"role":"officer","unit":"klass"},{"role":"manager","unit":"skola"}]
run import $SITE users tests/data/users.csv --map tests/data/users.map
prints new 0
prints changed 0
prints unchanged 2
run import $SITE topics tests/data/topics.csv
code 1
has has no column "key"
run import $SITE topics tests/data/topics.csv --map tests/data/topics.map
code 0
prints new 2
prints line 4: There is no topic "ingenting".
prints line 5: secrecy "hemligt" is not in the map
run import $SITE topics tests/data/topics.csv --map tests/data/topics.map
prints unchanged 2
run import $SITE users tests/data/users.csv --encoding utf-8
code 1
has neither UTF-8 nor Windows-1252
run import $SITE users tests/data/users.csv --encoding ebcdic
code 2
log in admin
get /arbete/enheter
has Grundskolan; norra
has Resurs "Björken"
get /arbete/amnen
has Busskort

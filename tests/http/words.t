# Search words of the editors: what is wrong with them is said, what they change is seen before, and the search uses them at once.
as kim
log in communicator
get /arbete/sokord
has Inga sökord ännu
get /arbete/sokord/ny
submit word head= | others=
status 422
has Fyll i det här fältet.
submit word head=brumzzz, bil | others=skolskjuts
status 422
has utan kommatecken
has brumzzz, bil
submit word head=skolskjuts | others=skolskjutsen
status 422
has redan samma ord
submit word head=brumzzz | others=!!
status 422
has ”!!” är inget ord.
submit word head=brumzzz | others=buss till och från skolan varje dag
status 422
has högst fyra ord
submit word head=brum brum | others=buss till skolan
status 422
has ett ensamt ord
# Tried before it is saved: nothing is kept.
get /fraga?q=brumzzz
not Kan mitt barn få skolskjuts
get /arbete/sokord/ny
submit word head=brumzzz | others=skolskjuts | act=try
status 200
has Sökning på ”brumzzz”
match (?s)Med sökordet.*skolskjuts.*kommer med.*Utan
get /arbete/sokord
has Inga sökord ännu
# Saved: the search has it within a second.
get /arbete/sokord/ny
submit word head=brumzzz | others= skolskjuts ,, skolbuss
status 303
follow
has Klart. Sökningen använder orden nu.
has betyder samma som skolskjuts, skolbuss
keep WORD action="(/arbete/sokord/[0-9a-z]+)"
wait /fraga?q=brumzzz skolskjuts
run suggest $SITE brumzzz --json
prints kolskjuts
get /arbete/sokord
has brumzzz
has 1 rad
has Kim
get /arbete/sokord?q=SKOLB
has brumzzz
get /arbete/sokord?q=rymd
not brumzzz
get /arbete/sokord/ny
submit word head=skolbuss | others=brumzzz, skolskjuts
status 422
has finns redan
# Two who save at once: both are seen, what was typed stays.
as maria
log in manager
get $WORD
as kim
get $WORD
submit word others=skolskjuts | kind=2
status 303
follow
has hör ihop med skolskjuts
as maria
submit word others=skolskjuts, skolkort
status 409
has skolkort
submit word others=skolskjuts, skolkort
status 303
# Out of use, and back.
get $WORD
submit $WORD/lagg-ner
status 303
follow
has tagna ur bruk
wait /fraga?q=brumzzz brunt
get /arbete/sokord
has Inga sökord ännu
get /arbete/sokord?lage=undan
has brumzzz
get $WORD
submit $WORD/oppna
status 303
wait /fraga?q=brumzzz skolskjuts
# The list is as it was.
get /arbete/sokord
# Who may: all who write answers read them; an agent changes nothing.
as anna
log in agent
get $WORD
has brumzzz
not Spara
get /arbete/sokord/ny
status 403
as ada
log in admin
get /arbete/logg
has Sökord lades till
has Sökord togs ur bruk
# From a file, twice.
run import $SITE words tests/data/words.csv
prints 2
run import $SITE words tests/data/words.csv --dry-run
as kim
get /arbete/sokord
has 3 rader
has tippen

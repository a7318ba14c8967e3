# Reviews that are near and owners who have left: told once, in the morning.
server LYHORD_CLOCK_SHIFT=shift
as kim
log in communicator
get /arbete/svar/nytt
submit answer question=Var lånar jag en flygande matta? | body=På biblioteket. | topic=Allmänna frågor | review=14 november 2027 | owner=maria.manager@ekasa.example | unit=Kontaktcenter
status 303
follow
keep ANSWER href="(/arbete/texter/[0-9a-z]+)/sv"
keep PAGE action="(/arbete/svar/[0-9a-z]+)/uppgifter"
as maria
log in manager
get $ANSWER/sv
submit review
status 303
wait $PAGE Används
get /arbete/notiser
not Ett svar ska snart granskas
# Two weeks before.
later 30931200
as maria
log in manager
# A job that collided is tried again a little later.
times 30 get /arbete/notiser
later 300
wait /arbete/notiser Ett svar ska snart granskas
has Var lånar jag en flygande matta?
# Whoever looked after it leaves: the unit is told the next morning, and it is the unit's.
get $PAGE
has Maria Mård
run user disable $SITE --email maria.manager@ekasa.example
code 0
later 86400
as anna
log in agent
times 30 get /arbete/notiser
later 300
wait /arbete/notiser Den som ansvarade för ett svar är inte kvar
has Var lånar jag en flygande matta?
get $PAGE
not Maria Mård
has Kontaktcenter

# Case types: the list for all staff, a new one, its step, minutes and agreement, two who save at once, retiring.
as officer
log in officer
get /arbete/arendetyper
has 49 ärendetyper
has Fråga före bygglov
has Bygg- och planenheten
has 2 arbetsdagar
not Ny ärendetyp
get /arbete/arendetyper?steg=7
has God man
not Busskort
get /arbete/arendetyper?steg=nio
status 422
get /arbete/arendetyper?ordning=tid
match (?s)Koppla samtal.*Serveringstillstånd
get /arbete/arendetyper/ny
status 403
get /arbete/arendetyper
keep TYPE href="(/arbete/arendetyper/[0-9a-z]+)">Fråga före bygglov
get $TYPE
has Bygg- och planenheten svarar inom 2 arbetsdagar
has checklistan för altan
not Spara
# Whoever may change them.
as admin
log in admin
get /arbete/arendetyper
has Ny ärendetyp
get /arbete/arendetyper/ny
submit case-type sv= | minutes=många | days=400 | review=i övermorgon kanske
status 422
has Fyll i det här fältet.
has många
get /arbete/arendetyper/ny
submit case-type sv=Lån av flaggor | step=3 Administrativt arbete | minutes=9 | days=1 | unit=Kommunledningskontoret › Kansliet | agreement=Kansliet håller reda på flaggorna. | review=1 mars 2027 | position=200
status 303
follow
has Tillagd.
has Kansliet svarar inom 1 arbetsdag
has Kansliet håller reda på flaggorna.
has 1 mars 2027
keep FLAGS action="(/arbete/arendetyper/[0-9a-z]+)"
as ada
log in admin
get $FLAGS
as admin
get $FLAGS
submit case-type minutes=11 | days=0
status 303
follow
has Ändringen är sparad.
has Kansliet svarar samma dag
match (?s)<dt>Tid</dt><dd>11 min</dd>
as ada
submit case-type minutes=12 | sv=Lån av fanor
status 409
has Lån av fanor
has 11
submit case-type sv=Lån av fanor
status 303
# It can be chosen, and a case shows what is agreed.
as agent
log in agent
get /arbete/kontakt
submit desk question=Kan vi låna en flagga? | topic=Allmänna frågor | type=Lån av fanor – Administrativt arbete | act=open
status 303
get /arbete/arenden?ordning=nyast
keep CASE href="(/arbete/arenden/[0-9a-z]+)">Kan vi låna en flagga
get $CASE
has Lån av fanor
has Kansliet svarar inom 1 arbetsdag
# Put away it cannot be chosen; the case keeps it.
as ada
get $FLAGS
submit $FLAGS/lagg-ner
status 303
follow
has Går inte att välja
as agent
get /arbete/kontakt
not Lån av fanor
get $CASE
has Lån av fanor
get /arbete/arendetyper
not Lån av fanor
get /arbete/arendetyper?lage=undan
has Lån av fanor
as ada
get $FLAGS
submit $FLAGS/oppna
status 303
get /arbete/logg
has Ärendetypen ändrades
get /arbete/arendetyper/4k2zzzzzzz
status 404

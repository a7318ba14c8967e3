# The staff directory: found by task in any form, presence with deputy and "back at", who may write, the file.
as agent
log in agent
get /arbete/personal
match 6\d personer
get /arbete/personal?q=bygglovet
has Bo Bark
not Moa Blad
get /arbete/personal?q=skuldsaneringar
has Klara Wik
get /arbete/personal?q=bo+bark
has Bo Bark
not Klara Wik
get /arbete/personal?q=mattias
has Mattias Plan
not Aino Mattila
get /arbete/personal?q=skulds
has Klara Wik
get /arbete/personal?q=rymdfart
has Inget passar filtret
get /arbete/personal?narvaro=borta
has Mattias Plan
has Fråga Bo Bark
not Klara Wik
get /arbete/personal?narvaro=ibland
status 422
get /arbete/personal?q=klara+wik
keep KLARA href="(/arbete/personal/[0-9a-z]+)">Klara Wik
get $KLARA
has Budget- och skuldrådgivare
has skuldsanering
has Ahmed Nuur
raw-has tel:+4649938056
not Ändra
# The centre says that somebody is away.
submit presence day= | time= | why=möte
status 422
has Fyll i det här fältet.
has möte
submit presence day=2026-11-15 | time=
status 422
has Välj en tid som inte har passerat.
submit presence day= | time=15.30 | why=möte | cover=Ahmed Nuur, Ekonomihandläggare
status 303
follow
has Närvaron är sparad.
has Borta till i dag 15.30
has möte
get /arbete/personal?q=klara+wik
has Borta till i dag 15.30
has Fråga Ahmed Nuur
# Others may not, but for themselves.
as officer
log in officer
get $KLARA
has Borta till
not Säg till
keep TOKEN name="form_token" value="([^"]+)"
post $KLARA/borta form_token=$TOKEN&once=0123456789ABCDEFGHJKMNPQRS&rev=2&time=16.00
status 403
get /arbete/personal?q=olle+öberg
keep OLLE href="(/arbete/personal/[0-9a-z]+)">Olle Öberg
get $OLLE
submit presence day=2026-11-18 | why=semester
status 303
follow
has Borta till
submit $OLLE/tillbaka
status 303
follow
has Inne
get /arbete/personal/ny
status 403
# Whoever keeps it.
as manager
log in manager
get /arbete/personal/ny
submit staff name= | unit= | email=ingen
status 422
has Fyll i det här fältet.
get /arbete/personal/ny
submit staff name=Selma Ny | title=Arkivarie | unit=Kommunledningskontoret › Kansliet | tasks=arkiv, gamla betyg, släktforskning | phone=0499-380 99 | deputy=Maja Rehn, Registrator
status 303
follow
has Tillagd.
keep SELMA action="(/arbete/personal/[0-9a-z]+)"
as maria
log in manager
get $SELMA
as manager
get $SELMA
submit staff tasks=arkiv, gamla betyg, kartor
status 303
as maria
submit staff title=Chefsarkivarie
status 409
has gamla betyg, kartor
has Chefsarkivarie
as agent
get /arbete/personal?q=arkivet
has Selma Ny
# Whoever has left is no longer found.
as manager
get $SELMA
submit $SELMA/slutat
status 303
as agent
get /arbete/personal?q=arkivet
not Selma Ny
get $SELMA
has Selma Ny
get /arbete/personal?lage=slutat
has Selma Ny
# The unit's page has its people.
get /arbete/personal?q=klara+wik
get $KLARA
keep UNIT href="(/arbete/enheter/[0-9a-z]+)"
get $UNIT
has Ahmed Nuur
# From a file: tried, new, changed, the same again, refused with the reason.
run import $SITE staff tests/data/staff.csv --map tests/data/staff.map --dry-run
code 0
prints new 1
prints changed 1
run import $SITE staff tests/data/staff.csv --map tests/data/staff.map
code 0
prints new 1
prints changed 1
prints refused 2
prints line 4:
prints line 5:
run import $SITE staff tests/data/staff.csv --map tests/data/staff.map
prints new 0
prints changed 0
prints unchanged 2
get /arbete/personal?q=hittegods
has Gerda Fynd
get /arbete/personal?q=bo+bark
get /arbete/personal?q=skorstenar
has Bo Bark
as admin
log in admin
get /arbete/logg
has Närvaron ändrades för en person i personalkatalogen

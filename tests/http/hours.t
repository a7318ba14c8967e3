# Opening hours: the public page, the week, a day that is not as the week says, two who save at once.
as citizen
get /oppettider
has Öppet nu, till 16.30.
has måndag–fredag
has 7.30–16.30
get /en/oppettider
has Monday–Friday
has 07:30–16:30
get /fi/oppettider
has maanantai–perjantai
as ada
log in admin
get /arbete/oppettider
keep TEL href="(/arbete/oppettider/[0-9a-z]+)">Telefon
get $TEL
submit week d1=åtta till fyra | eve=25
status 422
has Skriv tiden som 8–16.30
has Skriv ett klockslag
has åtta till fyra
get $TEL
as ada2
log in admin
get $TEL
submit week d1=8-11 | eve=13.30
status 303
follow
has 8.00–11.00
has 13.30
as ada
submit week d1=9-15
status 409
has 8.00–11.00
has 9-15
submit week d1=9-15
status 303
# A day of its own.
get $TEL
submit day day=2026-11-31 | hours=8-12
status 422
has Skriv en dag från i dag
submit day day=2026-11-16 | hours= | note=Utbildning
status 303
follow
has Utbildning
as citizen
get /oppettider
has Stängt nu. Öppnar i morgon 7.30.
has Utbildning
as ada
get $TEL
keep GONE action="(/arbete/oppettider/[0-9a-z]+/dag/2026-11-16)"
submit $GONE
status 303
follow
not Utbildning
get /arbete/oppettider
submit opening sv=Återvinningscentralen | en=Recycling centre | fi=Kierrätyskeskus
status 303
follow
has Återvinningscentralen
has Stängt tills vidare.
get /arbete/oppettider/1
status 404

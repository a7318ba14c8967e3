# Who else has a case open: told to those who may read it, also without script; gone who has left, who was not heard of, who may not see it.
server LYHORD_CLOCK_SHIFT=jump
as anna
log in agent
get /arbete/arenden
keep CASE href="/arbete/arenden/([0-9a-z]+)"
get /arbete/arenden/$CASE
raw-has data-presence="/arbete/narvaro/1-$CASE"
not Har också det här öppet
as erik
log in agent2
get /arbete/arenden/$CASE
has Har också det här öppet: Anna Alm
as anna
get /arbete/narvaro/1-$CASE
status 200
head Cache-Control: no-store
match ^Har också det här öppet: Erik Ek$
# Another thing is another page.
get /arbete/arenden
keep OTHER href="/arbete/arenden/(?!$CASE)([0-9a-z]+)"
get /arbete/narvaro/1-$OTHER
length 0
# Who leaves is gone at once.
as erik
get /arbete/narvaro/1-$CASE?lamnar=1
as anna
get /arbete/narvaro/1-$CASE
length 0
# Who is not heard of for a quarter of a minute is gone, too; a page without script counts for a minute.
as erik
get /arbete/narvaro/1-$CASE
later 10
as anna
get /arbete/narvaro/1-$CASE
has Erik Ek
later 20
get /arbete/narvaro/1-$CASE
length 0
as erik
get /arbete/arenden/$CASE
later 50
as anna
get /arbete/arenden/$CASE
has Har också det här öppet: Erik Ek
later 70
get /arbete/arenden/$CASE
not Har också det här öppet
# Whoever may not read the case hears nothing, and is not told of.
as officer
log in officer
get /arbete/arenden/$CASE
get /arbete/narvaro/1-$CASE
status 404
as anna
get /arbete/narvaro/1-$CASE
length 0
get /arbete/narvaro/skrap
status 404
# A case that moves: who lost it is answered no more.
as erik
get /arbete/narvaro/1-$CASE
as anna
get /arbete/arenden/$CASE
submit hand-over unit=Socialförvaltningen | note=Er fråga
status 303
as erik
get /arbete/narvaro/1-$CASE
status 404
# A text that two write on.
as berit
log in communicator
get /arbete/texter
keep TEXT href="/arbete/texter/([0-9a-z]+)/sv">svenska
get /arbete/texter/$TEXT/sv
as maria
log in manager
get /arbete/texter/$TEXT/sv
has Har också det här öppet: Kim Kvist
as nobody
get /arbete/narvaro/1-$CASE
goes /arbete/logga-in

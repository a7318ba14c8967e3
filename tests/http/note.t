# Notes on any thing: written, changed with history, withdrawn; for whoever may read the thing, and nobody else.
as citizen
get /kontakt
submit file question=Hålet i Storgatan är djupt | topic=Gator och vägar
as agent
log in agent
get /arbete/arenden
keep CASE href="/arbete/arenden/([0-9a-z]+)">Hålet
get /arbete/arenden/$CASE
submit note remark=Ringde entreprenören, inget svaar
status 303
goes /arbete/arenden/
# Sent twice it is there once, in the thread.
again
get /arbete/arenden/$CASE
match (?s)Hålet i Storgatan är djupt.*Anna Alm.*Bara i huset.*Ringde entreprenören
has Skrev en anteckning
raw-not <ul class="notes">
keep NOTE href="(/arbete/anteckningar/[0-9a-z]+)">Ändra
# What is wrong is said, and what was typed stays.
submit note remark=
status 422
has Ny anteckning
has Hålet i Storgatan är djupt
get $NOTE
has inget svaar
not Så stod det tidigare
submit note remark=
status 422
get $NOTE
submit note remark=Ringde entreprenören, @Erik Ek: inget svar
status 303
get /arbete/arenden/$CASE
has inget svar
has Ändrad
not inget svaar
get $NOTE
has Så stod det tidigare
has inget svaar
# A colleague at the centre reads it, with its history, but does not change it.
as other
log in agent2
get /arbete/notiser
has Någon nämnde dig
get /arbete/arenden/$CASE
has inget svar
get $NOTE
status 200
has inget svaar
has Anna Alm
raw-not name="remark"
keep TOKEN name="form_token" value="([^"]+)"
keep ONCE name="once" value="([^"]+)"
post $NOTE form_token=$TOKEN&once=$ONCE&rev=2&remark=Kapad
status 403
get $NOTE
not Kapad
# An old page is a conflict with both versions.
as agent
get $NOTE
as agentagain
log in agent
get $NOTE
submit note remark=Ringde igen, @Erik Ek
status 303
as agent
submit note remark=En helt annan text
status 409
has En helt annan text
has Ringde igen
# The mention that was there before is not told again.
as other
get /arbete/notiser
keep READ action="(/arbete/notiser/[^"]+/last)"
submit $READ
as agent
get $NOTE
submit note remark=Ringde en tredje gång, @Erik Ek
status 303
as other
get /arbete/notiser
not Någon nämnde dig i en anteckning Olästa
match (?s)Inget nytt
# The case is handed over: the note goes with it, and those it left see neither page nor text.
as officer
log in officer
get $NOTE
status 404
as agent
get /arbete/arenden/$CASE
keep OWNTOKEN name="form_token" value="([^"]+)"
keep OWNONCE name="once" value="([^"]+)"
keep KEY name="on" value="([^"]+)"
submit hand-over unit=Samhällsbyggnadsförvaltningen | note=Er, @olle.officer@ekasa.example
status 303
get $NOTE
status 404
get /arbete/arenden/$CASE
not tredje gång
get /arbete/uppgifter
post /arbete/anteckningar form_token=$OWNTOKEN&once=$OWNONCE&on=$KEY&remark=Kapad
status 404
as officer
get /arbete/notiser
has Någon nämnde dig
get /arbete/arenden/$CASE
has tredje gång
get $NOTE
status 200
has inget svaar
# Whoever may change the case may withdraw what another wrote; the text goes, that there was one stays.
submit $NOTE/ta-tillbaka
status 303
get /arbete/arenden/$CASE
not tredje gång
has Tillbakatagen
get $NOTE
has tredje gång
has Tillbakatagen
raw-not name="remark"
# On a topic, a unit, an answer, a text, a user, a task: for those who may read each.
as admin
log in admin
get /arbete/amnen
keep TOPIC href="(/arbete/amnen/[0-9a-z]+)">Gator
get $TOPIC
submit note remark=Be gatuenheten om nya uppgifter
status 303
follow
has Be gatuenheten om nya uppgifter
has Anteckningar
get /arbete/enheter
keep UNIT href="(/arbete/enheter/[0-9a-z]+)">Social
get $UNIT
submit note remark=Telefonen byts i maj
status 303
get /arbete/anvandare
keep USER href="(/arbete/anvandare/[0-9a-z]+)">Olle
get $USER
submit note remark=Slutar i juni
status 303
follow
has Slutar i juni
keep USERNOTE href="(/arbete/anteckningar/[0-9a-z]+)">Ändra
get /arbete/texter
keep TEXT href="(/arbete/texter/[0-9a-z]+/sv)"
get $TEXT
submit note remark=Ny lag i höst
status 303
follow
has Ny lag i höst
as officer
get $TOPIC
status 200
has Be gatuenheten om nya uppgifter
raw-not name="secrecy"
get $UNIT
has Telefonen byts i maj
get $USERNOTE
status 404
get $TEXT
status 403
get /arbete/arenden/$CASE
submit task task=Laga hålet
status 303
get /arbete/uppgifter
keep TASK href="(/arbete/uppgifter/[0-9a-z]+)">Laga
get $TASK
submit note remark=Asfalt beställd
status 303
get $TASK
has Asfalt beställd
keep TASKNOTE href="(/arbete/anteckningar/[0-9a-z]+)">Ändra
as agent
get $TASKNOTE
status 404
get /fraga?q=skolskjuts
keep ANSWER href="/svar/([0-9a-z]+)
get /arbete/svar/$ANSWER
submit note remark=Stämmer inte längre
status 303
goes /arbete/svar/
follow
has Stämmer inte längre
as citizen
get /svar/$ANSWER
not Stämmer inte längre
get /arbete/svar/$ANSWER
status 303
run audit verify $SITE
code 0

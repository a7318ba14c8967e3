# Following a case, being mentioned, being given a task: told to the one concerned, and only while they may see the case.
as citizen
get /kontakt
submit file question=Hålet i Storgatan är djupt | topic=Gator och vägar
as agent
log in agent
get /arbete/notiser
has Inget nytt
get /arbete/arenden
keep CASE href="/arbete/arenden/([0-9a-z]+)">Hålet
get /arbete/arenden/$CASE
keep FOLLOW action="(/arbete/folj/[^"]+)"
submit $FOLLOW
status 303
follow
has Du får en notis när något händer.
# What one does oneself is no news.
submit note remark=Min egen anteckning
status 303
get /arbete/notiser
has Inget nytt
# What a colleague does is; twice the same is one line.
as other
log in agent2
get /arbete/arenden/$CASE
submit note remark=Ringde @Anna Almgren@ekasa.example, se a@anna.agent@ekasa.example
status 303
get /arbete/arenden/$CASE
submit note remark=En till
status 303
as agent
get /arbete/arenden
match Notiser <span class="n">1</span>
get /arbete/notiser
has Hålet i Storgatan är djupt
not Någon nämnde dig
keep READ action="(/arbete/notiser/[^"]+/last)"
submit $READ
status 303
get /arbete/notiser
has Inget nytt
has Lästa
get /arbete/arenden
not Notiser <span class="n">
# Mentioned by name or address, and given a task: told without following.
get /arbete/arenden/$CASE
keep STOP action="(/arbete/sluta-folja/[^"]+)"
submit $STOP
status 303
as other
get /arbete/arenden/$CASE
submit note remark=Kan du ta det, @anna alm? Eller @Olle Öberg.
status 303
get /arbete/arenden/$CASE
submit task task=Ring entreprenören | who=anna.agent@ekasa.example
status 303
as agent
get /arbete/notiser
has Någon nämnde dig i en anteckning
has Du fick en uppgift
has Ring entreprenören
match Notiser <span class="n">2</span>
submit /arbete/notiser/lasta
status 303
get /arbete/notiser
has Inget nytt
# The colleague's second mention makes it new again.
as other
get /arbete/arenden/$CASE
submit note remark=Svara, @anna.agent@ekasa.example!
status 303
as agent
get /arbete/arenden
match Notiser <span class="n">1</span>
# Whoever may not see the case is not told that it is there.
as officer
log in officer
get /arbete/notiser
has Inget nytt
not Notiser <span
not KC-
# It moves to their unit: now they are told, and those it left no longer are, neither line nor number.
as agent
get /arbete/arenden/$CASE
submit hand-over unit=Samhällsbyggnadsförvaltningen | note=Farligt
status 303
get /arbete/arenden
not Notiser <span class="n">
get /arbete/notiser
has Inget nytt
not Hålet i Storgatan
not KC-
not Ring entreprenören
get /arbete/arenden/$CASE
not Följ
as officer
get /arbete/arenden
match Notiser <span class="n">1</span>
get /arbete/notiser
has Någon nämnde dig i en anteckning
has Hålet i Storgatan är djupt
# A role that is taken away takes its notices along.
run user grant $SITE --email olle.officer@ekasa.example --role communicator
code 0
run user revoke $SITE --email olle.officer@ekasa.example --role officer --unit samhallsbyggnad
code 0
get /arbete/konto
status 200
not Notiser <span
raw-not <span class="n">
get /arbete/notiser
status 200
has Inget nytt
not Hålet i Storgatan
not KC-
# Pages that were never there.
as agent
get /arbete/notiser
keep TOKEN name="form_token" value="([^"]+)"
post /arbete/folj/1-zzzz form_token=$TOKEN
status 422
post /arbete/folj/nej form_token=$TOKEN
status 404
run audit verify $SITE
code 0

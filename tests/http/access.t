# Who sees which case: by unit and secrecy, in list, page and answers; moved cases and revoked roles.
as citizen
get /kontakt
submit file question=Hemligheten om mitt bistånd | topic=Ekonomiskt bistånd | name=Hemlig Person | phone=070-174 06 99
get /kontakt
submit file question=Hålet i Storgatan är djupt | topic=Gator och vägar
as agent
log in agent
get /arbete/arenden
has Hemligheten om mitt bistånd
keep SECRET href="/arbete/arenden/([0-9a-z]+)">Hemligheten
keep HOLE href="/arbete/arenden/([0-9a-z]+)">Hålet
as officer
log in officer
get /arbete/arenden
not Hemligheten om mitt bistånd
not Hålet i Storgatan
get /arbete/arenden/$SECRET
status 404
get /arbete/arenden/$HOLE
status 404
# Handed over: the officer of that unit sees it, the agent sees the limited view.
as agent
get /arbete/arenden/$HOLE
submit hand-over unit=Samhällsbyggnadsförvaltningen | note=Farligt, laga i dag
status 303
follow
has Ärendet lämnades över till Samhällsbyggnadsförvaltningen.
not Hålet i Storgatan
get /arbete/arenden/$HOLE
status 200
has hör till en annan enhet
not Hålet i Storgatan
not Farligt, laga i dag
as officer
get /arbete/arenden
has Hålet i Storgatan
get /arbete/arenden/$HOLE
has Farligt, laga i dag
# Secret: after hand-over the one who wrote it down sees how it goes; the centre nothing at all, not even its manager.
as agent
get /arbete/arenden/$SECRET
submit hand-over unit=Socialförvaltningen | note=Gäller bistånd
get /arbete/arenden/$SECRET
status 200
has Ämnet har sekretess
has Någon vid Socialförvaltningen tar ärendet.
not Hemlig
not Gäller bistånd
get /arbete/arenden/overlamnade
status 200
has Socialförvaltningen
not Hemlig
get /arbete/arenden
not Hemligheten
as agent2
log in agent2
get /arbete/arenden/$SECRET
status 404
get /arbete/arenden/overlamnade
not Socialförvaltningen
as manager
log in manager
get /arbete/arenden/$SECRET
status 404
get /arbete/arenden
not Hemligheten
as officer
get /arbete/arenden/$SECRET
status 404
as social
log in social
get /arbete/arenden/$SECRET
status 200
has Hemlig Person
has Gäller bistånd
# A manager reads and does not write.
as citizen
get /kontakt
submit file question=Något för chefen att läsa | topic=Parkering
as manager
get /arbete/arenden
keep BOSS href="/arbete/arenden/([0-9a-z]+)">Något för chefen
get /arbete/arenden/$BOSS
status 200
not Svara och avsluta
# A user for the whole municipality does not see secret cases of a committee.
run user list $SITE
as admin
log in admin
get /arbete/anvandare
submit user name=Alla Enheter | email=alla@ekasa.example | password=sju blåa paraplyer | role=officer
status 303
as whole
log in alla@ekasa.example sju blåa paraplyer
get /arbete/arenden/$HOLE
status 200
get /arbete/arenden/$SECRET
status 404
# A revoked officer is out: disabled, then the page asks for log-in.
as admin
get /arbete/anvandare
has Sara Sund
run user disable $SITE --email sara.officer@ekasa.example
as social
get /arbete/arenden/$SECRET
status 303
# The citizen never sees what stays inside.
as citizen
get /arende
log not Hemlig Person
log not 070-174

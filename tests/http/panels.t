# What others know of a topic, a unit, a user stands on its page: for whoever may see it.
as citizen
get /kontakt
submit file question=Hålet i Storgatan är djupt | topic=Gator och vägar
as agent
log in agent
get /arbete/arenden
keep CASE href="/arbete/arenden/([0-9a-z]+)">Hålet
get /arbete/arenden/$CASE
submit hand-over unit=Samhällsbyggnadsförvaltningen | note=Er
status 303
as officer
log in officer
get /arbete/arenden/$CASE
submit /arbete/arenden/$CASE/ta
status 303
get /arbete/arenden/$CASE
submit task task=Laga hålet | who= | task_unit=Samhällsbyggnadsförvaltningen
status 303
get /arbete/arenden/$CASE
submit task task=Mät hålet
status 303
get /arbete/arenden/$CASE
as admin
log in admin
get /arbete/amnen
keep TOPIC href="(/arbete/amnen/[0-9a-z]+)">Gator
get /arbete/enheter
keep UNIT href="(/arbete/enheter/[0-9a-z]+)">Samh
get /arbete/anvandare
keep USER href="(/arbete/anvandare/[0-9a-z]+)">Olle
# The topic: its open cases, by its own title; its answers.
as officer
get $TOPIC
match (?s)<h2>Öppna ärenden</h2>.*Hålet i Storgatan är djupt
not Andra öppna ärenden
has Svar i ämnet
# The unit: its cases, its topics, its tasks.
get $UNIT
match (?s)<h2>Öppna ärenden</h2>.*Hålet i Storgatan är djupt
match (?s)<h2>Ämnen</h2>.*Buss och tåg
match (?s)<h2>Enhetens uppgifter</h2>.*Laga hålet
not Mät hålet
# Whom the case left sees the topics, neither case nor task.
as agent
get $UNIT
has Buss och tåg
not Hålet i Storgatan är djupt
not Laga hålet
get $TOPIC
not Hålet i Storgatan är djupt
# A user's page is for administrators, who read no cases: nothing of what the user works with.
as admin
get $USER
status 200
not Hålet i Storgatan är djupt
not Mät hålet
# An administrator who is an officer there, too, sees it.
run user grant $SITE --email ada.admin@ekasa.example --role officer --unit samhallsbyggnad
code 0
get $USER
match (?s)<h2>Öppna ärenden</h2>.*Hålet i Storgatan är djupt
match (?s)<h2>Öppna uppgifter</h2>.*Mät hålet

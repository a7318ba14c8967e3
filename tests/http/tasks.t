# Tasks on a case: added, handed over, done, opened again; reminders; never for those who may not see the case.
as citizen
get /kontakt
submit file question=Hålet i Storgatan är djupt | topic=Gator och vägar
as agent
log in agent
get /arbete/uppgifter
has Inga uppgifter väntar
get /arbete/arenden
keep CASE href="/arbete/arenden/([0-9a-z]+)">Hålet
get /arbete/arenden/$CASE
submit task task=Ring entreprenören | day=2020-01-02
status 303
goes /arbete/arenden/
# Sent twice it is there once.
again
get /arbete/arenden/$CASE
has Ring entreprenören
has Försenad: torsdag 2 januari
has Uppgift lades till
# What is wrong is said, and what was typed is still there.
submit task task=Halvfärdig tanke | who=Finns Inte
status 422
has Ingen användare heter så
has Halvfärdig tanke
raw-not Hålet i Storgatan är djupt</h1>
get /arbete/arenden/$CASE
submit task task=Halvfärdig tanke | who=a
status 422
has Flera användare passar in
get /arbete/arenden/$CASE
submit task task=
status 422
get /arbete/arenden/$CASE
submit reminder remind_day=
status 422
get /arbete/arenden/$CASE
submit reminder remind_day=2030-05-06 | remind_of=Kolla lagningen
status 303
follow
has Kolla lagningen
not Uppgift lades till Uppgift lades till
# Mine: the overdue first.
get /arbete/uppgifter
match (?s)Ring entreprenören.*Kolla lagningen
has Hålet i Storgatan är djupt
keep TASK href="(/arbete/uppgifter/[0-9a-z]+)">Ring
keep REMINDER href="(/arbete/uppgifter/[0-9a-z]+)">Kolla
# A colleague at the centre sees the task, not the reminder.
as other
log in agent2
get /arbete/arenden/$CASE
has Ring entreprenören
not Kolla lagningen
get $REMINDER
status 404
get /arbete/uppgifter
not Ring entreprenören
# Handed over to a unit; an old page is a conflict with both versions.
get $TASK
status 200
as agent
get $TASK
submit task task=Ring entreprenören i dag | who= | task_unit=Samhällsbyggnadsförvaltningen
status 303
as other
submit task task=Mejla entreprenören
status 409
has Mejla entreprenören
has Ring entreprenören i dag
as officer
log in officer
# The officer's unit has the task, but not the case: neither page, list nor button.
get /arbete/uppgifter?vy=enhet
not Ring entreprenören
get $TASK
status 404
# The case comes to them, and the task with it.
as agent
get /arbete/arenden/$CASE
submit hand-over unit=Samhällsbyggnadsförvaltningen | note=Farligt
status 303
get $TASK
status 404
get /arbete/arenden/$CASE
not Ring entreprenören
get /arbete/uppgifter
not Kolla lagningen
as officer
get /arbete/uppgifter?vy=enhet
has Ring entreprenören i dag
has Försenad:
submit $TASK/klar
status 303
follow
has Uppgiften är klar.
get /arbete/uppgifter?vy=enhet
not Ring entreprenören i dag
get /arbete/uppgifter?vy=klara
has Ring entreprenören i dag
submit $TASK/oppna
status 303
get /arbete/uppgifter?vy=enhet
has Ring entreprenören i dag
# A button on a page that has grown old: the one page of conflicts, with the way to the task as it is now.
get $TASK
as officer2
log in officer
get $TASK
submit $TASK/klar
status 303
as officer
submit $TASK/klar
status 409
has Någon annan hann före
has Ingenting av det du gjorde har sparats.
raw-has <a class="button" href="$TASK">Visa hur det är nu</a>
get $TASK
status 200
# An address that is none, a thing that is not there.
get /arbete/uppgifter/1
status 404
run audit verify $SITE
code 0

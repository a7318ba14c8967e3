# The audit log: what is done is written down, and so is who reads a person's case.
as citizen
get /kontakt
submit file question=Min granne eldar varje kväll, vad gäller? | email=greta@granne.example | name=Greta Granne
follow
keep NUMBER data-case-number="([^"]+)"
as agent
log in agent
get /arbete/arenden
keep CASE href="/arbete/arenden/([0-9a-z]+)">Min granne eldar
get /arbete/arenden/$CASE
status 200
has Greta Granne
has Historik
has Ett ärende kom in från en invånare
get /arbete/arenden/$CASE
submit answer body=Det är tillåtet. | act=close
follow
has Avslutade ärendet
get /arbete/logg
status 403
# Who read it: once in ten minutes, for the manager, in the log, and by the command.
as manager
log in manager
get /arbete/arenden/$CASE
status 200
get /arbete/arenden/$CASE/lasningar
status 200
has Anna Alm
has Maria
run audit reads $SITE --case $NUMBER
code 0
prints Anna Alm
match ^(?:(?!Anna Alm).)*Anna Alm(?:(?!Anna Alm).)*$
run audit reads $SITE --case KC-99999999
code 1
run audit reads $SITE
code 2
as agent
get /arbete/arenden/$CASE/lasningar
status 403
# The administrator: filters by case, person, kind and day.
as admin
log in admin
get /arbete/logg?galler=$NUMBER
status 200
has $NUMBER
has Läste ett ärende</th>
has Svarade i ärendet</th>
has <td>Invånare</td>
not Greta
not Loggade in</th>
get /arbete/logg?galler=$NUMBER&vad=50
has Läste ett ärende</th>
get /arbete/logg?person=maria.manager@ekasa.example
has Loggade in</th>
get /arbete/logg?fran=2020-01-01&till=2020-01-02
has Inga händelser
get /arbete/logg?fran=i+fjol
status 422
has Datumet går inte att läsa.
get /arbete/logg?person=ingen@ekasa.example
status 422
has Det finns ingen användare med den adressen.
get /arbete/logg?galler=KC-99999999
status 422
has Det finns inget ärende med det numret.
get /arbete/logg?vad=999
status 422
# In pages, without a gap.
get /arbete/logg
keep OLDER href="(/arbete/logg\?efter=[^"]+)"
get $OLDER
status 200
has Händelser
get /arbete/logg?efter=frog
status 200
# What is personal in an event: old and new.
get /arbete/installningar
submit settings name=Nya kommunen
status 303
get /arbete/logg?vad=40
has → Nya kommunen
# A failed log-in says whose address it was, and not what was typed.
as thief
get /arbete/logga-in
submit log-in email=anna.agent@ekasa.example | password=fel-fel-fel
status 422
get /arbete/logga-in
submit log-in email=hemligt-ord@ekasa.example | password=fel-fel-fel
status 422
as admin
get /arbete/logg?vad=35
has Misslyckad inloggning</th>
has Anna Alm
not hemligt-ord

# A user's own page: roles by unit, sessions, password; the own account.
as admin
log in admin
get /arbete/anvandare?q=olle
keep OLLE href="(/arbete/anvandare/[0-9a-z]+)">Olle
get $OLLE
status 200
has Handläggare
has Samhällsbyggnadsförvaltningen
keep REVOKE (/arbete/anvandare/[0-9a-z]+/roll/officer\.[0-9a-z]+/ta-bort)
# A running session: what is taken away is gone at the next request, what is given is there.
as officer
log in officer
get /arbete/arenden
status 200
as admin
submit $REVOKE
status 303
follow
has Rollen är borttagen
has Inga roller
as officer
get /arbete/arenden
status 403
as admin
submit grant role=Handläggare | unit=Socialförvaltningen
status 303
follow
has Rollen är given
has Socialförvaltningen
as officer
get /arbete/arenden
status 200
# Twice the same is once; none and an unknown one are said.
as admin
submit grant role=officer
status 422
has Välj ett av alternativen.
get $OLLE
submit $OLLE name=Olle Omdöpt | email=anna.agent@ekasa.example
status 422
has Det finns redan en användare med den adressen.
has Olle Omdöpt
# Two administrators at once: both versions, and what was typed.
get $OLLE
as other
log in admin
get $OLLE
submit who name=Olle Först
status 303
as admin
submit who name=Olle Sedan
status 409
has Olle Först
has Olle Sedan
submit who
status 303
follow
has Olle Sedan
# A password that is too short or easy is refused with the reason; a good one ends the sessions.
submit password password=kort
status 422
has minst 12 tecken
submit password password=Sommaren2026!
status 422
has lätt att gissa
raw-not Sommaren2026!
submit password password=Ekåsa-kommun-1
status 422
has lätt att gissa
submit password password=lugn sten valsar
status 303
as officer
get /arbete/arenden
status 303
log in officer lugn sten valsar
# The own account: the old password is asked for, another device is logged out, this one stays.
get /arbete/konto
has olle.officer@ekasa.example
has Här är du nu
submit password old=fel lösenord här | password=sju blåa paraplyer
status 422
has Det stämmer inte med lösenordet du har nu.
as phone
header User-Agent: Mozilla/5.0 (iPhone) AppleWebKit Version/17 Safari/604.1
log in officer lugn sten valsar
as officer
get /arbete/konto
submit password old=lugn sten valsar | password=sju blåa paraplyer
status 303
follow
has Lösenordet är bytt.
as phone
get /arbete/konto
status 303
log in officer sju blåa paraplyer
as officer
get /arbete/konto
keep END (/arbete/konto/session/[0-9A-Z]+/avsluta)
submit $END
status 303
as phone
get /arbete/konto
status 303
# Nobody else's session can be ended by its name.
log in officer sju blåa paraplyer
as officer
get /arbete/konto
keep END (/arbete/konto/session/[0-9A-Z]+/avsluta)
as agent
log in agent
get /arbete/konto
keep TOKEN name="form_token" value="([^"]+)"
post $END form_token=$TOKEN&once=0123456789ABCDEFGHJKMNPQRS
status 404
get /arbete/konto
submit who lang=en
status 303
follow
has Your account
# Log out everywhere, by the administrator; and disabling with an old page.
as admin
get $OLLE
keep OUT (/arbete/anvandare/[0-9a-z]+/logga-ut)
submit $OUT
status 303
as officer
get /arbete/konto
status 303
as admin
get $OLLE
keep STOP (/arbete/anvandare/[0-9a-z]+/stang)
as other
get $OLLE
submit who name=Olle Till
as admin
submit $STOP
status 409
has Någon annan ändrade användaren
submit $STOP
status 303
follow
has avstängd och utloggad
# One's own role as administrator, and oneself.
get /arbete/anvandare?q=ada
keep ADA href="(/arbete/anvandare/[0-9a-z]+)">Ada
get $ADA
has Din egen
keep TOKEN name="form_token" value="([^"]+)"
post $ADA/stang form_token=$TOKEN&once=0123456789ABCDEFGHJKMNPQRT&rev=1
status 422
has Du kan inte stänga av dig själv
get /arbete/anvandare?q=finnsinte
has Inget passar filtret
# The same from the command line.
run user enable $SITE --email olle.officer@ekasa.example
code 0
run user grant $SITE --email olle.officer@ekasa.example --role manager --unit kultur
code 0
run user list $SITE --json
prints {"role":"manager","unit":"kultur"}
run user revoke $SITE --email olle.officer@ekasa.example --role manager --unit kultur
code 0
run user revoke $SITE --email olle.officer@ekasa.example --role manager --unit kultur
code 1
run user grant $SITE --email olle.officer@ekasa.example --role manager --unit finnsinte
code 1
has no unit with the key
run user grant $SITE --role manager
code 2
log not sju blåa
log not olle.officer

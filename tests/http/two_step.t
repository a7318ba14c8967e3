# Logging in with a code from the phone, and being asked again before what is dangerous.
server LYHORD_CLOCK_SHIFT=shift
log in officer
get /arbete/konto
has Tvåstegsinloggning
get /arbete/konto/tvasteg
has otpauth://totp/
raw-not <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0
match <svg [^>]*viewBox="0 0 [0-9]+ [0-9]+"
keep SECRET secret=([A-Z2-7]+)
submit second code=000000x
status 422
has Koden stämmer inte
has secret=$SECRET
totp CODE $SECRET
submit second code=$CODE
status 200
has Dina återställningskoder
keep RESCUE ([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})
# The codes are shown once: the same form again leads elsewhere.
again
status 303
follow
has Koderna har redan visats
raw-not $RESCUE
has Återställningskoder kvar: 10 av 10
submit /arbete/logga-ut
# A wrong password is a wrong password; a right one is not enough.
get /arbete/logga-in?next=/arbete/konto
submit log-in email=olle.officer@ekasa.example | password=gissning
status 422
has Adressen eller lösenordet stämmer inte.
submit log-in email=olle.officer@ekasa.example | password=lyhord-demo
status 200
has Ange koden
raw-not lyhord-demo
get /arbete/konto
status 303
get /arbete/logga-in?next=/arbete/konto
submit log-in email=olle.officer@ekasa.example | password=lyhord-demo
submit log-in code=
status 422
submit log-in code=abc
status 422
has Koden stämmer inte
raw-not lyhord-demo
# The code that switched it on counts as used, and so does the one before it.
submit log-in code=$CODE
status 422
has Den koden är redan använd
totp NEXT $SECRET 1
submit log-in code=$NEXT
status 303
goes ^/arbete/konto$
get /arbete/konto
status 200
has olle.officer@ekasa.example
# All in one form, as programs do it; never the same code twice.
as script
get /arbete/logga-in
submit log-in email=olle.officer@ekasa.example | password=lyhord-demo | code=$NEXT
status 422
has Den koden är redan använd
later 60
totp CODE $SECRET
get /arbete/logga-in
submit log-in email=olle.officer@ekasa.example | password=lyhord-demo | code=$CODE
status 303
get /arbete/konto
status 200
# A step too old or too new is none.
as late
later 300
totp OLD $SECRET -2
totp NEW $SECRET 2
get /arbete/logga-in
submit log-in email=olle.officer@ekasa.example | password=lyhord-demo | code=$OLD
status 422
submit log-in code=$NEW
status 422
# A recovery code, typed as people do, and once.
submit log-in code= $RESCUE
status 303
as rescue
get /arbete/logga-in
submit log-in email=olle.officer@ekasa.example | password=lyhord-demo | code=$RESCUE
status 422
has Koden stämmer inte
# The ticket of the page does not last, and one of one's own making is none.
get /arbete/logga-in
submit log-in email=olle.officer@ekasa.example | password=lyhord-demo
status 200
later 301
totp CODE $SECRET
submit log-in code=$CODE
status 422
has Det har gått för lång tid
get /arbete/logga-in
submit log-in email=olle.officer@ekasa.example | ticket=zzzzzzzzz.AAAA | code=$CODE
status 422
has Det har gått för lång tid
# Wrong codes are few, and then one waits.
submit log-in email=olle.officer@ekasa.example | password=lyhord-demo
status 200
times 10 submit log-in code=123
status 422
later 31
totp CODE $SECRET
submit log-in code=$CODE
status 429
has För många försök
later 700
# New recovery codes, after a proof.
as script
later 900
get /arbete/konto
submit /arbete/konto/tvasteg/koder
status 200
has Bekräfta att det är du
submit prove prove_password=fel
status 422
has Det stämmer inte med ditt lösenord.
totp CODE $SECRET
submit prove prove_password=lyhord-demo | prove_code=999
status 422
has Koden stämmer inte
submit prove prove_password=lyhord-demo | prove_code=$CODE
status 200
has Dina återställningskoder
keep RESCUE ([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})
get /arbete/konto
has Återställningskoder kvar: 10 av 10
# An administrator must have it when the site says so: led there, and nowhere else.
as admin
log in admin
get /arbete/installningar
submit settings second=admin | name=Tvåstegskommunen
status 303
as agent
log in agent
get /arbete/konto
status 200
as second
get /arbete/logga-in
submit log-in email=ada.admin@ekasa.example | password=lyhord-demo
status 303
goes ^/arbete/konto/tvasteg$
get /arbete/anvandare
status 303
goes ^/arbete/konto/tvasteg$
follow
has Du behöver tvåstegsinloggning
keep ADMIN secret=([A-Z2-7]+)
totp CODE $ADMIN
submit second code=$CODE
status 200
get /arbete/anvandare
status 200
# A new site key: what the old one sealed and signed still opens.
run key rotate $SITE
code 0
restart
later 90
totp CODE $ADMIN
get /arbete/logga-in
submit log-in email=ada.admin@ekasa.example | password=lyhord-demo | code=$CODE
status 303
as rescued
get /arbete/logga-in
submit log-in email=olle.officer@ekasa.example | password=lyhord-demo | code=$RESCUE
status 303
as second
# What is dangerous asks again after a quarter of an hour, keeps what was typed, and goes on.
later 901
get /arbete/anvandare?q=olle
keep OLLE href="(/arbete/anvandare/[0-9a-z]+)">Olle
get $OLLE
submit grant role=Handläggare | unit=Socialförvaltningen
status 200
has Bekräfta att det är du
totp CODE $ADMIN
submit prove prove_password=lyhord-demo | prove_code=$CODE
status 303
follow
has Rollen är given
has Socialförvaltningen
# What comes after is not asked for, within the quarter.
submit grant role=Chef | unit=Kultur- och fritidsförvaltningen
status 303
# An administrator switches it off for one who lost everything; the user is told, once.
get $OLLE
submit $OLLE/enkelt
status 303
follow
has Tvåstegsinloggning är avslagen för användaren.
as phone
get /arbete/logga-in
submit log-in email=olle.officer@ekasa.example | password=lyhord-demo
status 303
follow
has En administratör har slagit av din tvåstegsinloggning
submit /arbete/logga-ut
log in officer
get /arbete/konto
status 200
# Switching off is one's own, with a proof.
as second
later 901
get /arbete/installningar
submit settings second=none
has Bekräfta att det är du
totp CODE $ADMIN 1
submit prove prove_password=lyhord-demo | prove_code=$CODE
status 303
get /arbete/konto
submit /arbete/konto/tvasteg/av
status 303
follow
has Tvåstegsinloggning är avslagen.
get /arbete/logg
has Slog på tvåstegsinloggning
has Slog av tvåstegsinloggning
has En administratör slog av tvåstegsinloggning
has Använde en återställningskod
has Bekräftade sig med lösenordet
log not $ADMIN
log not $RESCUE

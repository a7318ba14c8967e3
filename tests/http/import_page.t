# An administrator imports a file from the page: chooses columns, tries, runs, mends what was refused and imports that.
as agent
log in agent
get /arbete/import
status 403

as admin
log in admin
get /arbete/import
has Inga importer ännu
submit import slag=users
status 422
has Fyll i
attach fil tom.csv \x00\x01
submit import slag=users
status 422
has varken UTF-8
attach fil a.csv E-post;Namn\x0aa@b.example;A
attach avbildning m.txt E-post = ingenting
submit import slag=users
status 422
has Rad 1 i tabellen
has Välj filerna igen
has m.txt
attach fil a.csv E-post;Namn
attach fil b.csv E-post;Namn
submit import slag=users
status 422
has Filen får inte plats

attach fil personal.csv \xEF\xBB\xBFE-post;Namn;Befattning;Anm\x0d\x0aulla.berg@ekasa.example;Ulla Berg;Handläggare;=1+1\x0d\x0aej-adress;Erik <Ek>;Handläggare;=2+2\x0d\x0abo.ek@ekasa.example;'=Bo Ek;Vaktmästare;"a;b ""c"""\x0d\x0aylva.al@ekasa.example;'-Ylva;Handläggare;
submit import slag=users
status 303
follow
keep ID id="columns" action="/arbete/import/([0-9a-z]+)/prova"
has Vilken kolumn är vad?
has ulla.berg@ekasa.example · ej-adress · bo.ek@ekasa.example
raw-has <option value="email" selected>
raw-has <option value="name" selected>
not Kör importen
submit columns k2=-
status 303
wait /arbete/import/$ID Så här skulle det bli
has roles: Välj
submit columns k1=email
status 422
has E-post har redan en kolumn
has Namn måste ha en kolumn
submit columns k1=name | k2=roles | varden=roles: Handläggare = ingenting
status 422
has Rad 1 i tabellen
submit columns varden=roles: Handläggare = officer
status 303
again
status 303
wait /arbete/import/$ID Så här skulle det bli
has ”ej-adress” är ingen e-postadress.
has roles ”Vaktmästare” finns inte i tabellen
has Erik <Ek>
match Skulle läggas till <span class="n">2</span>
match Nekade <span class="n">2</span>
get /arbete/import/$ID?visa=nya
has ulla.berg@ekasa.example
not ingen e-postadress
run user list $SITE
not ulla.berg
get /arbete/import/$ID/avbildning
head Content-Disposition: users.map
match ^roles: Handläggare = officer\nE-post = email\nNamn = name\nBefattning = roles\n@0 = unit\n$

get /arbete/import/$ID
submit run
status 303
again
status 303
wait /arbete/import/$ID Importen är klar.
match Nya <span class="n">2</span>
match Nekade <span class="n">2</span>
not Kör importen
run user list $SITE --json
prints "email":"ulla.berg@ekasa.example","name":"Ulla Berg","disabled":false,"roles":[{"role":"officer"
prints "email":"ylva.al@ekasa.example","name":"-Ylva"

# What was refused comes back as a file with the reason last, guarded; the file itself is gone.
get /arbete/import/$ID
submit /arbete/import/$ID/nekade
status 200
head Content-Type: text/csv
match ^\ufeffE-post;Namn;Befattning;Anm;Varför den nekades\r\nej-adress;Erik <Ek>;Handläggare;'=2\+2;
match bo.ek@ekasa.example;'=Bo Ek;Vaktmästare;"a;b ""c""";roles ”Vaktmästare”
get /arbete/import/$ID
not id="columns"
get /arbete/logg
has Körde en import
has Hämtade en imports nekade rader
has personal.csv
get /arbete/import
has personal.csv
has Klar

# The same again changes nothing; units cannot be run before they are tried; nobody else's rights are used.
attach fil personal.csv E-post;Namn;roles\x0aulla.berg@ekasa.example;Ulla Berg;officer
attach avbildning personal.map # ingen översättning behövs
submit import slag=users
status 303
follow
keep SECOND id="columns" action="/arbete/import/([0-9a-z]+)/prova"
post /arbete/import/$SECOND/kor form_token=x
status 403
get /arbete/import/$SECOND
submit columns
wait /arbete/import/$SECOND Så här skulle det bli
match Oförändrade <span class="n">1</span>
submit run
wait /arbete/import/$SECOND Importen är klar.
match Oförändrade <span class="n">1</span>
get /arbete/import/$SECOND
submit /arbete/import/$SECOND/ta-bort
follow
has borttagen ur listan
get /arbete/import/$SECOND
status 404

# JSON lines, another kind, a file without rows
get /arbete/import
attach fil enheter.jsonl {"namn":"Ny enhet","nyckel":"ny-enhet"}\x0a{"namn":"Fel","nyckel":"Fel Nyckel","x":"=1"}
submit import slag=units
follow
keep THIRD id="columns" action="/arbete/import/([0-9a-z]+)/prova"
has Ny enhet
submit columns k0=sv | k1=key
wait /arbete/import/$THIRD Så här skulle det bli
submit run
wait /arbete/import/$THIRD Importen är klar.
get /arbete/import/$THIRD
submit /arbete/import/$THIRD/nekade
match ^\ufeffnamn;nyckel;x;Varför den nekades\r\nFel;Fel Nyckel;'=1;
get /arbete/enheter
has Ny enhet
get /arbete/import
attach fil tom.csv key;sv
submit import slag=units
follow
keep FOURTH id="columns" action="/arbete/import/([0-9a-z]+)/prova"
get /arbete/import/$FOURTH
submit columns
wait /arbete/import/$FOURTH Filen har inga rader

# Users and settings.
log in admin
get /arbete
goes /arbete/anvandare
get /arbete/anvandare
status 200
has Anna Alm
has Kommunvägledare
submit user name=Nora Ny | email=nora@ekasa.example | password=sju blåa paraplyer | role=agent | role=manager
status 303
follow
has Användaren är tillagd.
has nora@ekasa.example
keep NORA (/arbete/anvandare/[0-9a-z]+/stang)
get /arbete/anvandare
submit user name=Nora Igen | email=NORA@ekasa.example | password=sju blåa paraplyer | role=agent
status 422
has Det finns redan en användare med den adressen.
as nora
log in nora@ekasa.example sju blåa paraplyer
get /arbete/kontakt
status 200
as
get /arbete/anvandare?q=nora
has nora@ekasa.example
not anna.agent@ekasa.example
keep PAGE href="(/arbete/anvandare/[0-9a-z]+)">Nora
get $PAGE
submit $NORA
status 303
as nora
get /arbete/kontakt
status 303
as
get $PAGE
keep BACK (/arbete/anvandare/[0-9a-z]+/oppna)
submit $BACK
status 303
as nora
log in nora@ekasa.example sju blåa paraplyer
as
get /arbete/installningar
submit settings name=Nya kommunen | days=99
status 422
has Skriv ett heltal från 1 till 60.
has Nya kommunen
submit settings days=14
status 303
get /
has Nya kommunen
get /arbete/galleri
status 200
has Bostadsanpassningsbidragshandläggningsrutinbeskrivningen
run user add $SITE --email x@ekasa.example --name X --role frog --password-stdin
code 1
run user list $SITE --json
prints nora@ekasa.example
run routes --json
prints "permission":"case_new"
run doctor $SITE
code 0
run migrate $SITE --check
code 0
run init $SITE
code 1
run frobnicate
code 2
run stats $SITE --frog
code 2
run stats --help
code 0

# Views, complaints, praise and fault reports are filed like questions, each with its own promise.
as citizen
get /kontakt
has Du får svar inom 10 arbetsdagar.
has Du får svar inom 2 arbetsdagar.
has Du får svar inom 1 arbetsdag.
has Ring 112 om någon kan skadas.
has Lämnar du det tomt är du anonym
raw-has multipart/form-data
# A link elsewhere chooses for them.
get /kontakt?vad=klagomal
match checked> <span><b>Klagomål
get /en/kontakt?vad=felanmalan
has Call 112 if somebody may be hurt.
get /fi/kontakt
has Saat vastauksen 10 arkipäivän kuluessa.
# To be read through before it is sent: nothing is stored yet, nothing is lost.
get /kontakt?vad=synpunkt
submit file question=Sätt upp en bänk vid bäcken | act=review
status 200
has Stämmer det här?
has Sätt upp en bänk vid bäcken
has Du är anonym.
has Du får svar inom 10 arbetsdagar.
as agent
log in agent
get /arbete/arenden
not Sätt upp en bänk vid bäcken
as citizen
submit file email=inte en adress | act=review
status 422
has Sätt upp en bänk vid bäcken
submit file email=bo@bank.example
status 303
follow
has måndag 30 november
keep FOLLOW href="(/arende/visa[^"]+)"
as agent
get /arbete/arenden
keep CASE href="/arbete/arenden/([0-9a-z]+)">Sätt upp en bänk
get /arbete/arenden/$CASE
has Synpunkt
# A page from before the types were asked: the first one.
as citizen
get /kontakt
submit file question=Utan typ | type=
status 303
# What is no choice is none.
get /kontakt
submit file question=Med påhittad typ | type=1
status 422
# Who may change what is asked: the type's own page.
as ada
log in admin
get /arbete/arendetyper
keep TYPE href="(/arbete/arendetyper/[0-9a-z]+)">Beröm
get $TYPE
submit case-type asked=0
status 303
get /arbete/arendetyper
keep VIEW href="(/arbete/arendetyper/[0-9a-z]+)">Synpunkt
get $VIEW
submit case-type help_sv=Tyck till om vad du vill. | days=3
status 303
as citizen
get /kontakt
not Beröm
has Tyck till om vad du vill. Du får svar inom 3 arbetsdagar.

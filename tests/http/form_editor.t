# Making forms: questions, choices, conditions and texts in three languages; a draft, checked, published, retired.
as citizen
get /arbete/formular
goes /arbete/logga-in
as officer
log in officer
get /arbete/formular
status 403
as berit
log in communicator
get /arbete/formular
has Felanmäl gatubelysning
submit form-new sv=
status 422
submit form-new sv=Boka Lokal <i> | key=Fel Adress!
status 422
has små bokstäver
raw-has Boka Lokal &lt;i&gt;
submit form-new sv=Boka lokal | key=gatubelysning
status 422
has finns redan ett formulär
submit form-new sv=Boka en lokal | key= | topic=Boka lokal
status 303
follow
keep FORM action="(/arbete/formular/[0-9a-z]+)"
has Utkast till version 1
has Formuläret har inga frågor än.
get $FORM/steg/nytt-steg
submit form-edit sv=Lokalen
status 303
follow
has Steget har inga frågor: Lokalen
keep STEP (steg/lokalen)
# A question with choices: one a line, a value of its own for each.
get $FORM/steg/lokalen/fraga/ny-fraga
submit form-edit sv=Vilken lokal? | kind=choice | required=1
status 422
has Vilken lokal?
submit form-edit choices_sv=Aulan\nIdrottshallen\nBiblioteket | choices_en=The hall\n–\nThe library
status 303
follow
has Ett val
# One choice alone is too few; a step without a question stops too; what is missing in other languages is only said.
has Översättningar som saknas
keep ADD href="(/arbete/formular/[0-9a-z]+/steg/lokalen/fraga/ny-fraga)"
get $ADD
submit form-edit sv=Hur många kommer? | kind=number | least=1
status 422
has både det minsta och det största
submit form-edit least=1 | most=300 | when_is=vilken_lokal.aulan | when_is=vilken_lokal.biblioteket
status 303
follow
has Ställs när svaret på Vilken lokal? är: Aulan, Biblioteket
get $FORM/steg/lokalen/fraga/hur_manga_kommer
raw-has value="vilken_lokal.aulan" checked
raw-has value="300"
# The choice is called otherwise: its value, and the condition, stay.
get $FORM/steg/lokalen/fraga/vilken_lokal
raw-has The hall
submit form-edit choices_sv=Stora aulan\nIdrottshallen\nBiblioteket | en=Which one? | choices_en=The hall\nThe gym\nThe library
status 303
follow
has är: Stora aulan, Biblioteket
# The question that is asked about is moved below: said, and not published.
keep REV name="rev" value="([0-9]+)"
keep TOKEN name="form_token" value="([^"]+)"
submit $FORM/ner/vilken_lokal
status 303
follow
has Villkoret gäller en fråga som kommer senare
not /publicera
submit $FORM/upp/vilken_lokal
status 303
follow
not kommer senare
# Two change at once: the second sees both.
get $FORM/steg/lokalen/fraga/hur_manga_kommer
as admin
log in admin
get $FORM/steg/lokalen/fraga/hur_manga_kommer
submit form-edit sv=Hur många blir ni?
status 303
as berit
submit form-edit sv=Antal personer
status 409
has Hur många blir ni?
has Antal personer
submit form-edit
status 303
follow
has Antal personer
# As the citizen will see it, with its checks; nothing is sent.
keep LOOK (/arbete/formular/[0-9a-z]+/visa/1)
get $LOOK
has Förhandsgranskning av version 1
has Stora aulan
submit fill act=next
status 422
submit fill act=next | d_vilken_lokal=idrottshallen
status 200
has Stämmer det här?
submit fill act=send
status 200
has Här slutar förhandsgranskningen
get $LOOK?sprak=en
has The library
get $FORM
submit $FORM/publicera
status 303
follow
has Formuläret är publicerat
as citizen
get /formular/boka-en-lokal
has Vilken lokal?
get /en/formular/boka-en-lokal
raw-has <span lang="sv">Antal personer</span>
get /amne/lokaler
has Boka en lokal
get /formular/boka-en-lokal
submit fill act=next | d_vilken_lokal=idrottshallen
# What was begun with version 1 is sent after version 2 was published, and keeps its version.
as berit
get $FORM
has En publicerad version ändras aldrig
submit $FORM/utkast/1
status 303
get $FORM/steg/lokalen/fraga/vilken_lokal
submit form-edit sv=Lokal, vilken? | required=0
status 303
get $FORM
submit $FORM/publicera
status 303
get $FORM/jamfor?fran=1&till=2
has Vilken lokal?
has Lokal, vilken?
as citizen
submit fill act=send
status 303
follow
keep FOLLOW href="(/arende/visa[^"]+)"
get $FOLLOW
has Vilken lokal?
not Lokal, vilken?
# Another form may not ask about the same topic.
as berit
get /arbete/formular
submit form-new sv=Hyra rum | key=hyra | topic=Boka lokal
status 303
follow
keep OTHER action="(/arbete/formular/[0-9a-z]+)"
get $OTHER/steg/nytt-steg
submit form-edit sv=A
get $OTHER/steg/a/fraga/ny-fraga
submit form-edit sv=B
get $OTHER
submit $OTHER/publicera
status 422
has Ett annat publicerat formulär frågar redan om ämnet
submit $OTHER/ta-bort/b
status 303
get $OTHER
submit $OTHER/kasta
status 303
goes /arbete/formular
get $OTHER
status 404
# Retired: nobody is asked, what was answered stays, what was begun is still taken.
as late
get /formular/boka-en-lokal
as berit
get $FORM
submit $FORM/dra-tillbaka
status 303
follow
has Formuläret är tillbakadraget
as late
submit fill act=next | d_vilken_lokal=aulan
status 200
submit fill act=send
status 303
get /formular/boka-en-lokal
status 404
as berit
get $FORM
submit $FORM/utkast/2
status 303
get $FORM
as admin
get $FORM
as berit
submit form-settings topic=
status 303
as admin
submit form-settings topic=Bygglov
status 409
has Bygglov
as berit
get /arbete/formular/1
status 404
get $FORM/steg/finns_inte/fraga/x
status 404
get $FORM/visa/99
status 404

# Approved texts: a draft, a review by somebody else, versions, languages side by side, what is shown when.
as citizen
get /om/tillganglighet
has skärmläsare
get /en/om/tillganglighet
has screen reader
get /om/finns-inte
status 404
as berit
log in communicator
get /arbete/texter
has Tillgänglighet
match /om/personuppgifter.*/om/tillganglighet
keep SV /om/tillganglighet.*?href="(/arbete/texter/[0-9a-z]+/sv)">svenska
keep EN /om/tillganglighet.*?href="(/arbete/texter/[0-9a-z]+/en)">engelska
get $SV
has version 1 visas
submit text title= | body=Ny text
status 422
has Ny text
# A look at the text before it is saved: nothing is saved, what was typed is there.
get $SV
submit text title=Tillgänglighet | body=## Så gör vi\n\n- **ett**\n- <b>två</b> [x](javascript:alert(1)) | again=body
status 200
has Så här blir texten
raw-has <h5>Så gör vi</h5>
raw-has <li><strong>ett</strong></li>
raw-has &lt;b&gt;två&lt;/b&gt; x</li>
has - **ett**
get $SV
not Så gör vi
get $SV
submit text title=Tillgänglighet | body=Vi vill att alla ska kunna läsa. | act=save
status 303
follow
has Utkast till version 2
# A draft is not shown.
as citizen
get /om/tillganglighet
not Vi vill att alla ska kunna läsa.
# Two write at once: the second sees both.
as manager
log in manager
get $SV
submit text title=Tillgänglighet | body=Chefens ord. | act=save
status 303
as berit
submit text title=Tillgänglighet | body=Mina ord. | act=save
status 409
has Chefens ord.
has Mina ord.
submit text title=Tillgänglighet | body=Vi vill att alla ska kunna läsa här.
status 303
follow
has väntar på granskning
# Who wrote it does not approve it.
has någon annan behöver godkänna
submit review note=
status 403
has någon annan behöver godkänna
# Sent back, with a reason.
as manager
get $SV
submit review act=return | note=
status 422
has Skriv vad som behöver ändras
submit review act=return | note=Nämn tangentbordet också.
status 303
as berit
get $SV
has Nämn tangentbordet också.
submit text title=Tillgänglighet | body=Vi vill att alla ska kunna läsa här, också med tangentbord.
status 303
as manager
get $SV
submit review until=2020-01-01
status 422
submit review from= | until=
status 303
follow
has version 2 visas
# Shown at once, also where the old one was kept.
as citizen
get /om/tillganglighet
has också med tangentbord
# The translations are older than the Swedish now.
as berit
get /arbete/texter
has äldre än svenskan
get $EN
has Den svenska texten har ändrats
has också med tangentbord
# Compare and start from an old one.
get $SV
keep DIFF href="(/arbete/texter/[0-9a-z]+/sv/jamfor[^"]+)"
get $DIFF
has borttaget:
has tillagt:
get $SV
keep OLD action="(/arbete/texter/[0-9a-z]+/sv/aterstall/1)"
submit $OLD
status 303
follow
has Utkast till version 3
keep GONE action="(/arbete/texter/[0-9a-z]+/sv/kasta)"
submit $GONE
status 303
follow
has kastad
# Withdrawn: nothing older comes in its place.
as manager
get $SV
keep STOP action="(/arbete/texter/[0-9a-z]+/sv/dra-tillbaka)"
submit $STOP
status 303
as citizen
get /om/tillganglighet
status 404
# The English one, older, is still approved.
get /en/om/tillganglighet
status 200
as berit
get /arbete/texter/1/sv
status 404
get /arbete/logg
status 403
# What a text is about: chosen beside it, told on the topic's page to colleagues, and taken away again.
as berit
get /arbete/texter
keep OTHER /om/personuppgifter.*?href="(/arbete/texter/[0-9a-z]+/sv)">svenska
get $OTHER
has Handlar om
keep PARKING value="([0-9a-z]+)">Parkering
submit about topic=Parkering
status 303
follow
match value="$PARKING" selected
as kollega
log in agent
get /arbete/amnen/$PARKING
has Texter om ämnet
raw-has href="/om/personuppgifter"
as berit
get $OTHER
as manager
get $OTHER
submit about topic=Bibliotek
status 303
# From a page of before: another chose meanwhile.
as berit
submit about topic=Parkering
status 409
get $OTHER
submit about topic=finns-inte
status 422
has Välj ett av alternativen
get $OTHER
submit about topic=
status 303
as kollega
get /arbete/amnen/$PARKING
not Texter om ämnet
get $OTHER
status 403

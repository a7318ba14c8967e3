# Drafts: kept for the one who types, shown again with their time, thrown away, gone when what was typed is sent.
as agent
log in agent
get /arbete/arenden
keep CASE href="/arbete/arenden/([0-9a-z]+)"
get /arbete/arenden/$CASE
not Utkast från
keep TOKEN name="form_token" value="([^"]+)"
# The script's way: the fields in the background, and a line in return.
post /arbete/utkast form_token=$TOKEN&draft_of=answer.$CASE&body=Ett+halvt+svar+med+%22+och+%3C&rev=7
status 200
has Utkast sparat i dag 11.00
get /arbete/arenden/$CASE
has Utkast från i dag 11.00
has Ett halvt svar med " och <
# The revision is the case's own, not the draft's.
raw-not name="rev" value="7"
# The button's way: back to the page.
post /arbete/utkast form_token=$TOKEN&draft_of=answer.$CASE&draft_next=/arbete/arenden/$CASE&body=Ett+nytt+svar
status 303
goes /arbete/arenden/
follow
has Ett nytt svar
not Ett halvt svar
# Never to another site.
post /arbete/utkast form_token=$TOKEN&draft_of=answer.$CASE&draft_next=/arbete/../%2Fevil.example&body=x
status 303
goes ^/arbete$
# Nobody else sees it.
as other
log in agent2
get /arbete/arenden/$CASE
not Utkast från
keep TOKEN2 name="form_token" value="([^"]+)"
# What is sent takes the draft with it; what is refused keeps it.
as agent
get /arbete/arenden/$CASE
submit answer body= | act=close
status 422
get /arbete/arenden/$CASE
has Utkast från
submit answer body=Det färdiga svaret | act=open
status 303
get /arbete/arenden/$CASE
has Det färdiga svaret
not Utkast från
# Thrown away, also twice.
post /arbete/utkast form_token=$TOKEN&draft_of=desk&question=Halva+fr%C3%A5gan
status 200
get /arbete/kontakt
has Halva frågan
submit /arbete/utkast/kasta
status 303
again
get /arbete/kontakt
not Halva frågan
# Empty fields are no draft; a name that is none and a form without token are refused.
post /arbete/utkast form_token=$TOKEN&draft_of=desk&question=
status 200
not Utkast
post /arbete/utkast form_token=$TOKEN&draft_of=../../x&question=a
status 422
post /arbete/utkast draft_of=desk&question=a
status 403
# A contact that is registered takes the draft with it.
post /arbete/utkast form_token=$TOKEN&draft_of=desk&question=N%C3%A4r+%C3%B6ppnar+badet
get /arbete/kontakt
has När öppnar badet
submit desk answer=Klockan nio. | topic=Avfall och återvinning | act=close
status 303
get /arbete/kontakt
not När öppnar badet

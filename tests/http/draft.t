# Drafts: kept for the one who types, shown again with their time, thrown away, gone when what was typed is sent.
server LYHORD_CLOCK_SHIFT=jump
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
# A note about a case: kept, shown open, gone when it is written.
as agent
get /arbete/arenden/$CASE
keep TOKEN name="form_token" value="([^"]+)"
post /arbete/utkast form_token=$TOKEN&draft_of=note.1-$CASE&remark=En+halv+anteckning
status 200
get /arbete/arenden/$CASE
has Utkast från
has En halv anteckning
raw-has <details open><summary>Ny anteckning
submit note remark=En hel anteckning
status 303
follow
not Utkast från
keep NOTE href="/arbete/anteckningar/([0-9a-z]+)"
# Changing it.
post /arbete/utkast form_token=$TOKEN&draft_of=note-change.$NOTE&remark=En+halv+%C3%A4ndring
get /arbete/anteckningar/$NOTE
has En halv ändring
submit note remark=En hel ändring
status 303
get /arbete/anteckningar/$NOTE
not Utkast från
has En hel ändring
# The hidden field that names the thing is no draft.
post /arbete/utkast form_token=$TOKEN&draft_of=note.1-$CASE&on=1-$CASE&remark=
status 200
not Utkast
# What is handed over with a case: the unit that was chosen, and why.
get /arbete/arenden/$CASE
keep UNIT <option value="([0-9a-z]+)">Socialförvaltningen
post /arbete/utkast form_token=$TOKEN&draft_of=hand-over.$CASE&unit=$UNIT&note=D%C3%A4rf%C3%B6r+att
get /arbete/arenden/$CASE
has Därför att
match value="$UNIT" selected
submit hand-over note=Därför att det är er sak
status 303
get /arbete/arenden/$CASE
not Därför att
# An approved text; when somebody has saved since, both stand there.
as berit
log in communicator
get /arbete/texter
keep TEXT href="/arbete/texter/([0-9a-z]+)/sv">svenska
get /arbete/texter/$TEXT/sv
keep BT name="form_token" value="([^"]+)"
post /arbete/utkast form_token=$BT&draft_of=text.$TEXT.sv&title=Tillg%C3%A4nglighet&body=Ett+halvt+stycke
status 200
get /arbete/texter/$TEXT/sv
has Utkast från
has Ett halvt stycke
not Någon annan hann före
later 60
as maria
log in manager
get /arbete/texter/$TEXT/sv
not Ett halvt stycke
submit text title=Tillgänglighet | body=Chefens stycke | act=save
status 303
as berit
get /arbete/texter/$TEXT/sv
has Ett halvt stycke
has Chefens stycke
submit text title=Tillgänglighet | body=Ett helt stycke | act=save
status 303
get /arbete/texter/$TEXT/sv
not Utkast från
has Ett helt stycke
# The texts of a form's question.
get /arbete/formular
keep FORM href="(/arbete/formular/[0-9a-z]+)"
get $FORM
keep BEGIN action="($FORM/utkast/\d+)"
submit $BEGIN
get $FORM
keep STEP href="($FORM/steg/[a-z_0-9]+/fraga/[a-z_0-9]+)"
get $STEP
keep DRAFT name="draft_of" value="(form\.[a-z0-9._-]+)"
post /arbete/utkast form_token=$BT&draft_of=$DRAFT&sv=En+halv+fr%C3%A5ga&kind=text&draft_next=$STEP
status 303
goes $STEP
follow
has En halv fråga
submit form-edit sv=En hel fråga
status 303
get $STEP
not Utkast från

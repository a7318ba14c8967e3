# Shortcuts: the list in the shell and on its page, one's own keys, none; errors name the field and keep what was typed.
as anna
log in agent
get /arbete/arenden
match data-keys="j" data-does="row:next"
match data-keys="Alt\+N" data-does="go:/arbete/kontakt"
not data-does="pick:
get /arbete/kontakt
match data-keys="Alt\+1-9" data-does="pick:
get /arbete/kortkommandon
has Nästa rad
submit shortcuts key-next=alt + shift + p | key-previous= | key-new=Alt+Å
status 422
has Så kan ett kortkommando inte se ut
raw-has value="alt + shift + p"
submit shortcuts key-new=Alt+K
status 422
has Samma tangenter som ”Ny kontakt”
# The same key on pages that do not meet is no conflict.
submit shortcuts key-new=Alt+N | key-answer=J
status 303
get /arbete/arenden
match data-keys="Alt\+Shift\+P" data-does="row:next"
not row:previous
as erik
log in agent2
get /arbete/arenden
match data-keys="j" data-does="row:next"
as anna
get /arbete/kortkommandon
submit shortcuts use=0
status 303
get /arbete/arenden
not data-keys
get /arbete/kortkommandon
submit /arbete/kortkommandon/som-forut
status 303
get /arbete/arenden
match data-keys="j" data-does="row:next"
# Whose work has no cases has no shortcuts to them.
as ada
log in admin
get /arbete/kortkommandon
not Ny kontakt</label>

-- Pages of the website

-- query web_page_by_address: find
-- in: address text
-- out: id int, rev int, title text, body text, lang int, source text, gone_at int?
select p.id, p.rev, p.title, p.body, p.lang, p.source, p.gone_at from contact_web_page p where p.address = :address

-- query web_page_add: exec
-- in: id int, address text, source text, title text, body text, lang int, at int
insert into contact_web_page (id, address, source, title, body, lang, fetched_at, changed_at)
values (:id, :address, :source, :title, :body, :lang, :at, :at)

-- query web_page_change: rev
-- in: id int, rev int, source text, title text, body text, lang int, at int
update contact_web_page set source = :source, title = :title, body = :body, lang = :lang, fetched_at = :at, changed_at = :at,
  gone_at = null, rev = rev + 1
where id = :id and rev = :rev

-- query web_page_gone: rev
-- in: id int, rev int, at int
update contact_web_page set gone_at = :at, title = '', body = '', rev = rev + 1 where id = :id and rev = :rev

-- query web_pages_of: list
-- in: source text, after int, n int
-- out: id int, rev int, address text
select p.id, p.rev, p.address from contact_web_page p
where p.source = :source and p.id > :after and p.gone_at is null order by p.id limit :n

-- query web_page_all: list
-- in: after int, n int
-- out: id int, title text, body text, lang int, changed_at int
select p.id, p.title, p.body, p.lang, p.changed_at from contact_web_page p
where p.id > :after and p.gone_at is null order by p.id limit :n

-- query web_page_get: find
-- in: id int
-- out: address text, title text, body text, lang int, fetched_at int, changed_at int, gone_at int?
select p.address, p.title, p.body, p.lang, p.fetched_at, p.changed_at, p.gone_at from contact_web_page p where p.id = :id

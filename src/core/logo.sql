-- query logo_add: exec
-- in: name text, type int, bytes blob, created_at int
insert into core_logo (name, type, bytes, created_at) values (:name, :type, :bytes, :created_at)
on conflict (name) do nothing

-- query logo_get: get
-- in: name text
-- out: type int, bytes blob
select l.type, l.bytes from core_logo l where l.name = :name

-- query logo_sweep: exec
-- in: light text, dark text
-- scan: there are two, or three
delete from core_logo where name <> :light and name <> :dark

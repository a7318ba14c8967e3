-- query view_list: list
-- in: list text, user_id int
-- out: id int, rev int, user_id int, unit_id int?, name text, query text, usual int
select v.id, v.rev, v.user_id, v.unit_id, v.name, v.query, v.usual from core_view v
where v.list = :list and (v.user_id = :user_id or v.unit_id in (
  with recursive up (id) as (
    select g.unit_id from core_grant g where g.user_id = :user_id
    union select n.parent_id from up join core_unit n on n.id = up.id where n.parent_id is not null
  ) select up.id from up))
order by v.name_sort, v.id limit 50

-- query view_add: exec
-- in: id int, list text, user_id int, unit_id int?, name text, query text, usual int
insert into core_view (id, list, user_id, unit_id, name, query, usual, name_sort)
values (:id, :list, :user_id, :unit_id, :name, :query, :usual, {collate :name})

-- query view_change: rev
-- in: id int, rev int, user_id int, unit_id int?, name text, query text, usual int
update core_view set unit_id = :unit_id, name = :name, name_sort = {collate :name}, query = :query, usual = :usual, rev = rev + 1
where id = :id and rev = :rev and user_id = :user_id

-- query view_remove: rev
-- in: id int, rev int, user_id int
delete from core_view where id = :id and rev = :rev and user_id = :user_id

-- query view_not_usual: exec
-- in: list text, user_id int, not_id int
update core_view set usual = 0, rev = rev + 1
where list = :list and user_id = :user_id and usual = 1 and id <> :not_id

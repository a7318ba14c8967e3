-- Drafts. Each query names the user: nobody reads another's.

-- query draft_find: find
-- in: user_id int, name text
-- out: body text, saved_at int
select d.body, d.saved_at from core_draft d where d.user_id = :user_id and d.name = :name

-- query draft_save: exec
-- in: user_id int, name text, body text, saved_at int
insert into core_draft (user_id, name, body, saved_at) values (:user_id, :name, :body, :saved_at)
on conflict (user_id, name) do update set body = excluded.body, saved_at = excluded.saved_at

-- query draft_remove: exec
-- in: user_id int, name text
delete from core_draft where user_id = :user_id and name = :name

-- query draft_trim: exec
-- in: user_id int, keep int
delete from core_draft where user_id = :user_id and name in
  (select d.name from core_draft d where d.user_id = :user_id order by d.saved_at desc, d.name limit 200 offset :keep)

-- query draft_sweep: exec
-- in: before int
delete from core_draft where (user_id, name) in
  (select d.user_id, d.name from core_draft d where d.saved_at < :before order by d.saved_at, d.user_id, d.name limit 200)

-- What Bucketdeck's quota bar asks for: how much the signed-in user keeps, and how much they may keep.
-- Run it once in the project's SQL editor. Running it again changes nothing.

-- One row a user; without a row the free limit holds. Change `storage_limit_bytes` when somebody pays.
create table if not exists public.user_credits (
    user_id uuid primary key,
    storage_limit_bytes bigint not null default 500000000 check (storage_limit_bytes >= 0)
);
alter table public.user_credits enable row level security;
drop policy if exists "Users read their own credits" on public.user_credits;
create policy "Users read their own credits" on public.user_credits
    for select to authenticated using (user_id = (select auth.uid()));
grant select on public.user_credits to authenticated;

-- Counts by owner and by first folder: uploads made in the dashboard or with a service key have no owner. owner_id is text.
-- security definer: `storage` is not exposed to users; the caller is still the one that auth.uid() names.
create or replace function public.storage_usage()
returns json
language sql
stable
security definer
set search_path = ''
as $$
    select json_build_object(
        'used_bytes', coalesce(sum((o.metadata ->> 'size')::bigint), 0),
        'object_count', count(*),
        'limit_bytes', coalesce(
            (select c.storage_limit_bytes from public.user_credits c where c.user_id = (select auth.uid())), 500000000)
    )
    from storage.objects o
    where (select auth.uid()) is not null
      and (o.owner_id = (select auth.uid())::text or split_part(o.name, '/', 1) = (select auth.uid())::text)
$$;
revoke all on function public.storage_usage() from public;
grant execute on function public.storage_usage() to authenticated;

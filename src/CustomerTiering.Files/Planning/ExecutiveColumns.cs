using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Files.Fixed;
using CustomerTiering.Planning;

namespace CustomerTiering.Files.Planning;

/// <summary>The columns of executives: those of reps, and a role.</summary>
internal static class ExecutiveColumns
{
    private static readonly FixedColumn Role = new("role", true, "角色");

    public static IReadOnlyList<FixedColumn> All { get; } = [Role, .. RepColumns.All];

    public static bool TryRead(PlanRow row, WorkingCalendar company, out Executive executive)
    {
        executive = new Executive(ExecutiveRole.Owner, new PlanRep(new RepId("-"), default, company));
        if (!row.TryNeed(Role, out _) || !row.TryWord(Role, ExecutiveRole.Owner, PlanWords.Roles, out var role) || !RepColumns.TryRead(row, company, out var rep))
        {
            return false;
        }

        executive = new Executive(role, rep);
        return true;
    }
}

using CustomerTiering.Console.Screens;
using CustomerTiering.Customers;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.History;
using CustomerTiering.History;
using CustomerTiering.Tiering;

namespace CustomerTiering.Console.Reading;

/// <summary>Reads what people decided or recorded beside the orders: overrides, merges, changes of group, disputes. An empty path is no file.</summary>
internal sealed class HistoryFiles(Screen screen, bool strict, CancellationToken token)
{
    /// <summary>The overrides.</summary>
    /// <exception cref="StopException">The file is refused, or names a tier that the policy does not have.</exception>
    public TierOverrides Overrides(TierScheme tiers, string path)
    {
        if (path.Length == 0)
        {
            return TierOverrides.None;
        }

        var read = TierOverrideFile.Read(path, options: null, token).Match(read => read, refused => throw Refused(refused.Fault));
        Tell(read.Faults);
        return TierOverrides.Of(tiers, read.Overrides).Match(
            valid => valid.Overrides,
            refused => throw PolicyWish.Refused(refused.Faults, path, screen.Culture));
    }

    /// <summary>The merges and changes of group.</summary>
    /// <exception cref="StopException">A file is refused, or customers are merged in a circle.</exception>
    public CustomerChanges Changes(string merges, string groups)
    {
        var (merged, unmerged) = Merges(merges);
        return CustomerChanges.Of(merged, unmerged, Groups(groups)).Match(
            valid => valid.Changes,
            circular => throw StopException.Refused(screen.Say("merges.circle", merges, string.Join(" → ", circular.Circle.Select(customer => customer.Value)))));
    }

    /// <summary>The disputes.</summary>
    /// <exception cref="StopException">The file is refused.</exception>
    public IReadOnlyList<FiledDispute> Disputes(string path)
    {
        if (path.Length == 0)
        {
            return [];
        }

        var read = FactDisputeFile.Read(path, options: null, token).Match(read => read, refused => throw Refused(refused.Fault));
        Tell(read.Faults);
        return read.Disputes;
    }

    private (IReadOnlyList<CustomerMerge> Merges, IReadOnlyList<CustomerUnmerge> Unmerges) Merges(string path)
    {
        if (path.Length == 0)
        {
            return ([], []);
        }

        var read = CustomerMergeFile.Read(path, options: null, token).Match(read => read, refused => throw Refused(refused.Fault));
        Tell(read.Faults);
        return (read.Merges, read.Unmerges);
    }

    private IReadOnlyList<GroupChange> Groups(string path)
    {
        if (path.Length == 0)
        {
            return [];
        }

        var read = GroupChangeFile.Read(path, options: null, token).Match(read => read, refused => throw Refused(refused.Fault));
        Tell(read.Faults);
        return read.Changes;
    }

    private void Tell(RowFaults faults) => RowFaultReport.Tell(screen, strict, faults);

    private StopException Refused(FileFault fault) => StopException.Refused(fault.Text(screen.Culture));
}

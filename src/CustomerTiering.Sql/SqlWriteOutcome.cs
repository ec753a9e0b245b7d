using CustomerTiering.Sql.Statements;

namespace CustomerTiering.Sql;

/// <summary>What became of tiers that were to be written into a table.</summary>
public abstract record SqlWriteOutcome
{
    private SqlWriteOutcome()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Written, T> written, Func<Refused, T> refused);

    /// <summary>The tiers are in the table.</summary>
    /// <param name="Customers">Rows written, one a customer.</param>
    /// <param name="Warnings">What was rounded on the way, in English.</param>
    public sealed record Written(long Customers, IReadOnlyList<string> Warnings) : SqlWriteOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Written, T> written, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(written);
            return written(this);
        }
    }

    /// <summary>Nothing was written; the table is as before.</summary>
    /// <param name="Reasons">The reasons.</param>
    public sealed record Refused(IReadOnlyList<SqlRefusal> Reasons) : SqlWriteOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Written, T> written, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(refused);
            return refused(this);
        }
    }
}

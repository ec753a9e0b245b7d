using CustomerTiering.Sql.Statements;

namespace CustomerTiering.Sql;

/// <summary>What became of a decision in the database.</summary>
public abstract record SqlTieringOutcome
{
    private SqlTieringOutcome()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Decided, T> decided, Func<Refused, T> refused);

    /// <summary>The rows are ready to be read.</summary>
    /// <param name="Result">The rows; to be disposed of.</param>
    public sealed record Decided(SqlTieringResult Result) : SqlTieringOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Decided, T> decided, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(decided);
            return decided(this);
        }
    }

    /// <summary>The policy, the tables or the facts in them do not allow an exact answer.</summary>
    /// <param name="Reasons">The reasons.</param>
    public sealed record Refused(IReadOnlyList<SqlRefusal> Reasons) : SqlTieringOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Decided, T> decided, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(refused);
            return refused(this);
        }
    }
}

namespace CustomerTiering.Sql.Statements;

/// <summary>What became of a policy that was to be said in SQL.</summary>
public abstract record SqlTranslation
{
    private SqlTranslation()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Translated, T> translated, Func<Refused, T> refused);

    /// <summary>The statement decides exactly as the library does.</summary>
    public sealed record Translated : SqlTranslation
    {
        internal Translated(SqlStatement statement, IReadOnlyList<string> warnings, TierColumns columns)
        {
            Statement = statement;
            Warnings = warnings;
            Columns = columns;
        }

        /// <summary>The statement.</summary>
        public SqlStatement Statement { get; }

        /// <summary>What is rounded on the way, in English.</summary>
        public IReadOnlyList<string> Warnings { get; }

        internal TierColumns Columns { get; }

        /// <inheritdoc/>
        public override T Match<T>(Func<Translated, T> translated, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(translated);
            return translated(this);
        }
    }

    /// <summary>Parts of the policy or the mapping have no exact translation; nothing was asked of the database.</summary>
    /// <param name="Features">The parts, in the policy's order.</param>
    public sealed record Refused(IReadOnlyList<SqlRefusal> Features) : SqlTranslation
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Translated, T> translated, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(refused);
            return refused(this);
        }
    }
}

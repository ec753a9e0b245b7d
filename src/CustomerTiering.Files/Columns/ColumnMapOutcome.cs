namespace CustomerTiering.Files.Columns;

/// <summary>What became of statements about columns.</summary>
public abstract record ColumnMapOutcome
{
    private ColumnMapOutcome()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Valid, T> valid, Func<Refused, T> refused);

    /// <summary>The statements are a map.</summary>
    /// <param name="Map">The map.</param>
    public sealed record Valid(ColumnMap Map) : ColumnMapOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Valid, T> valid, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(valid);
            return valid(this);
        }
    }

    /// <summary>A statement is not of the form <c>field=column</c>, or names no field.</summary>
    /// <param name="Statement">The statement.</param>
    /// <param name="Fields">The fields that there are.</param>
    public sealed record Refused(string Statement, IReadOnlyList<string> Fields) : ColumnMapOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Valid, T> valid, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(refused);
            return refused(this);
        }
    }
}

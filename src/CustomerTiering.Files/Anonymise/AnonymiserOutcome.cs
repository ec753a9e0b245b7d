using CustomerTiering.Files.Faults;

namespace CustomerTiering.Files.Anonymise;

/// <summary>Whether files can be anonymised.</summary>
public abstract record AnonymiserOutcome
{
    private AnonymiserOutcome()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Ready, T> ready, Func<Refused, T> refused);

    /// <summary>All files were looked through and can be rewritten.</summary>
    /// <param name="Anonymiser">What rewrites them.</param>
    public sealed record Ready(Anonymiser Anonymiser) : AnonymiserOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Ready, T> ready, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(ready);
            return ready(this);
        }
    }

    /// <summary>One of the files cannot be read.</summary>
    /// <param name="Fault">Why, and where.</param>
    public sealed record Refused(FileFault Fault) : AnonymiserOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Ready, T> ready, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(refused);
            return refused(this);
        }
    }
}

using CustomerTiering.Files.Faults;

namespace CustomerTiering.Files.Profiles;

/// <summary>What became of reading a saved profile.</summary>
public abstract record ProfileOutcome
{
    private ProfileOutcome()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Valid, T> valid, Func<Refused, T> refused);

    /// <summary>The profile can be used.</summary>
    /// <param name="Profile">The profile.</param>
    public sealed record Valid(ReadingProfile Profile) : ProfileOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Valid, T> valid, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(valid);
            return valid(this);
        }
    }

    /// <summary>The text is no profile.</summary>
    /// <param name="Fault">Why, and where.</param>
    public sealed record Refused(FileFault Fault) : ProfileOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Valid, T> valid, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(refused);
            return refused(this);
        }
    }
}

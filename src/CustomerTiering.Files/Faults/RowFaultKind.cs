namespace CustomerTiering.Files.Faults;

/// <summary>Why one row was rejected while the rest of the file was read.</summary>
public enum RowFaultKind
{
    /// <summary>Text stands where a number was expected.</summary>
    NotANumber,

    /// <summary>A number is too large for the ledger: beyond ±9,223,372,036,854.</summary>
    OutOfRange,

    /// <summary>Text stands where a day was expected.</summary>
    NotADay,

    /// <summary>A day that the calendar does not have, or one outside the years 1900 to 2199.</summary>
    ImpossibleDay,

    /// <summary>The row has more or fewer fields than the header.</summary>
    FieldCount,

    /// <summary>The row holds NUL characters.</summary>
    Nul,

    /// <summary>The row holds bytes that are no text in the file's encoding.</summary>
    Undecodable,

    /// <summary>Text follows a closing quote.</summary>
    StrayQuote,

    /// <summary>A value that is needed is not there.</summary>
    Missing,

    /// <summary>The currency is not known, or the amount states another one than its row.</summary>
    Currency,

    /// <summary>The customer stands on file already; the first row counts.</summary>
    Duplicate,

    /// <summary>The customer was closed before it was signed.</summary>
    ClosedBeforeSigned,

    /// <summary>The word is none of those that the column has.</summary>
    UnknownWord,

    /// <summary>The last day is before the first.</summary>
    EndsBeforeStart,

    /// <summary>A customer is merged with itself.</summary>
    SameCustomer,

    /// <summary>Text stands where a time of day was expected.</summary>
    NotATime,

    /// <summary>A number of minutes is below 0 or above a day.</summary>
    NotMinutes,

    /// <summary>The rep stands in the file already; the first row counts.</summary>
    RepTwice,

    /// <summary>A number is below or above what the column takes.</summary>
    OutOfBounds,

    /// <summary>The text is not of the form that the column takes: hours, days, a place to stay.</summary>
    NotOfForm,

    /// <summary>Nobody in the plan has the id.</summary>
    NotInPlan,

    /// <summary>Somebody in the plan has the id already.</summary>
    AlreadyInPlan,
}

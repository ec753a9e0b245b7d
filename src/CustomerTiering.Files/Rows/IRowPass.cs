namespace CustomerTiering.Files.Rows;

/// <summary>What is done with each row of a file.</summary>
internal interface IRowPass
{
    /// <summary>Reads the cursor's current row.</summary>
    void Read();
}

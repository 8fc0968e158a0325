namespace Network.Silo.Simulations.Records;

/// <summary>Months as one number, so that they can be subtracted.</summary>
internal static class MonthNumber
{
    public static int Of(DateOnly day) => Of(day.Year, day.Month);

    public static int Of(int year, int month) => year * 12 + month - 1;

    public static int YearOf(int number) => number / 12;

    /// <summary>As <c>yyyymm</c>.</summary>
    public static int Code(int number) => number / 12 * 100 + number % 12 + 1;
}

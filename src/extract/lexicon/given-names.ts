/** Given names that news names often, from general knowledge; each list is one word a name. */

/** Mostly given to women. */
export const WOMENS_NAMES = `Abigail Ada Adele Adriana Agnes Aisha Alana Alexandra Alexandria Alice Alicia Alison Allison Allyson Alma Alyssa Amal Amanda Amber Amelia Amina Amy Ana Anastasia Andrea Angela Angelica Angie
Anita Ann Anna Annabelle Anne Annette Annie April Ariana Arlene Ashley Astrid Audrey Ava Ayesha Barbara Beatrice Becky Belinda Bernadette Bernice Bertha Bessie Beth Betsy Betty Beverly
Bianca Bonnie Brenda Bridget Brittany Brooke Camila Camille Candace Candice Carla Carly Carmen Carol Carole Caroline Carolyn Carrie Cassandra Catherine Cathy Cecilia Celeste Celia Charlene
Charlotte Chelsea Cheryl Chloe Christina Christine Cindy Claire Clara Claudia Colleen Condoleezza Connie Constance Cora Cristina Crystal Cynthia Daisy Daniela Danielle Daphne Darlene Deanna
Debbie Deborah Debra Delia Delores Denise Desiree Diana Diane Dianne Dina Dolores Donna Dora Doreen Doris Dorothy Edith Edna Eileen Elaine Eleanor Elena Elisabeth Elise Elizabeth Ella Ellen
Elsa Elsie Emilia Emily Emma Erica Erika Erin Esther Ethel Eva Eve Evelyn Faith Fatima Fay Felicia Fiona Flora Florence Frances Francesca Frieda Gabriela Gabriella Gabrielle Gail Georgia
Geraldine Gertrude Gina Giorgia Giulia Gladys Glenda Gloria Grace Greta Gretchen Gwen Gwendolyn Hannah Harriet Hazel Heather Heidi Helen Helena Henrietta Hilary Hillary Holly Hope Huma Ida
Ilhan Ines Ingrid Irene Irina Iris Irma Isabel Isabella Isabelle Ivanka Ivy Jacinda Jacqueline Jada Jana Jane Janet Janice Janine Jasmine Jeanette Jeanne Jenna Jennifer Jenny Jessica Jill
Joan Joann Joanna Joanne Jocelyn Jodi Joni Josephine Joy Joyce Juana Juanita Judith Judy Julia Juliana Julie Juliet June Kaitlyn Kamala Karen Karin Karina Karla Karoline Kate Katherine
Kathleen Kathryn Kathy Katie Katrina Kay Kayla Kellyanne Kendra Kimberly Kirsten Kirstjen Kristen Kristi Kristin Kristina Kyra Lana Laura Lauren Laurie Leah Leila Lena Leticia Leymah Lila
Lillian Lily Linda Lindsey Lisa Liz Liza Lois Lola Loretta Lori Lorraine Louise Lucia Lucille Lucy Luisa Lupe Lydia Lynda Lynne Mabel Madeleine Madeline Madison Maggie Maia Malala Malia
Mandy Marcia Margaret Margarita Margot Maria Mariam Marian Marianne Marie Marilyn Marina Marine Marissa Marjorie Marlene Marsha Marta Martha Mary Maryam Maureen Maxine Maya Megan Meghan
Melania Melanie Melinda Melissa Mercedes Meredith Mia Michelle Mildred Mindy Mira Miranda Miriam Molly Mona Monica Monique Muriel Myra Myrtle Nadia Nadine Nancy Naomi Natalia Natalie Natasha
Nellie Ngozi Nicole Nikki Nina Noelle Nora Norma Olga Olivia Ophelia Pamela Patricia Patsy Patty Paula Pauline Pearl Peggy Penelope Penny Petra Phyllis Polly Priscilla Priya Rachel Ramona
Rebecca Regina Renata Renee Rhonda Rita Roberta Rosa Rosalind Rose Rosemary Roxanne Ruby Ruth Sabrina Sadie Sally Samantha Sandra Sanna Sara Sarah Savannah Selena Serena Sharon Sheila Shelia
Shelley Sherri Sherry Shirley Silvia Sofia Sonia Sonya Sophia Sophie Stacey Stella Stephanie Sue Susan Susana Susanna Susie Suzanne Sylvia Tabitha Tamara Tammy Tania Tanya Tara Tatiana
Teresa Teri Terri Tess Thelma Theresa Tiffany Tina Toni Tonya Tracey Trisha Tulsi Ursula Valerie Vanessa Vera Verna Veronica Vicki Vicky Victoria Viola Violet Virginia Wanda Wendy Whitney
Willa Wilma Winifred Yasmin Yolanda Yvette Yvonne Zainab Zoe Zoya`;

/** Mostly given to men. */
export const MENS_NAMES = `Aaron Abdul Abdullah Abraham Adam Adrian Ahmad Ahmed Akira Al Alan Albert Alberto Alec Alejandro Alexander Alexei Alfonso Alfred Allan Allen Alvin Amir Amos Anders Andre Andrei Andres Andrew
Andy Angelo Angus Anthony Anton Antonio Antony Archie Armando Arnold Arthur Arturo Asa Asif Augustus Barack Barney Barry Bart Bashar Ben Benedict Benjamin Bernard Bernie Bert Beto Bill Billy
Bob Bobby Boris Brad Bradley Brandon Brendan Brent Brett Brian Brock Bruce Bruno Bryan Byron Caleb Calvin Carl Carlos Carlton Cecil Cesar Chad Chance Charles Chester Christian Christopher
Chuck Clarence Claude Clay Clifford Clint Clinton Clyde Cody Colin Connor Conrad Corey Craig Curtis Cyril Cyrus Dale Damian Damon Dan Daniel Danny Darrell Darren Darryl Dave David Dean
Dennis Derek Derrick Desmond Deval Dewey Diego Dimitri Dmitry Dominic Don Donald Donnie Doug Douglas Dragan Duane Duncan Dustin Dwayne Dwight Dwyane Earl Ed Eddie Edgar Edmund Eduardo Edward
Edwin Efrain Eli Elias Elijah Elliot Elliott Elmer Elon Emanuel Emil Emilio Emmanuel Enrique Eric Erik Ernest Ernesto Ernie Ethan Eugene Evan Everett Ezekiel Ezra Farid Felipe Felix Fernando
Floyd Francis Francisco Francois Frank Franklin Fred Freddie Frederick Gabriel Gareth Garrett Gary Gavin Gene Geoffrey George Gerald Gerard Gerardo Gilbert Giovanni Giuseppe Glen Glenn Goran
Gordon Graham Grant Greg Gregory Guillermo Gus Gustavo Guy Hamdullah Hamid Hans Harold Harry Harvey Hassan Hector Heinrich Henri Henry Herbert Herman Hiroshi Homer Horace Hosni Howard Hugh
Hugo Hussein Ian Ibrahim Igor Ira Irving Isaac Ismail Ivan Jack Jacob Jacques Jair Jake Jamal James Janusz Jared Jason Javier Jay Jeb Jeff Jefferson Jeffrey Jens Jeremiah Jeremy Jerome Jerry
Jesus Jim Jimmy Joaquin Joe Joel Joey Johan Johannes John Johnny Jon Jonah Jonathan Jorge Jose Josef Joseph Josh Joshua Juan Jude Julian Julio Julius Justin Karl Kasim Keith Kelvin Ken
Kenneth Kenny Kent Kevin Khalid Kirill Kirk Klaus Kofi Kurt Kyle Lamar Lance Larry Lars Laurence Lawrence LeBron Leo Leon Leonard Leonardo Leroy Lester Levi Lewis Lincoln Lionel Lloyd
Lorenzo Lou Louis Luc Lucas Luis Luke Luther Mahmoud Malcolm Manuel Marc Marcel Marco Marcos Marcus Mario Mark Marshall Martin Marvin Mathew Matt Matthew Maurice Max Maxwell Mehmet Mel
Melvin Micah Michael Miguel Mike Mikhail Miles Milton Mirko Mitch Mitchell Mitt Mohamed Mohammad Mohammed Morris Moses Muammar Muhammad Murray Narendra Nathan Nathaniel Neal Ned Neil Nelson
Newt Nicholas Nick Nicolas Nigel Nils Noah Noel Norman Olaf Oliver Omar Orlando Orrin Osama Oscar Otto Owen Pablo Patrick Paul Pavel Pedro Percy Perry Pete Peter Phil Philip Phillip Pierre
Piet Preston Qasim Quentin Rafael Raheem Rahm Ralph Ramesh Ramon Rand Randall Randolph Randy Raphael Rashid Raul Ravi Ray Raymond Recep Reginald Reince Reuben Rex Ricardo Richard Rick Ricky
Rob Robbie Robert Roberto Rod Roderick Rodney Rodrigo Roger Roland Rolf Roman Ron Ronald Ronnie Ross Roy Ruben Rudolph Rudy Rupert Russ Russell Ryan Saad Salman Salvador Samuel Santiago Saul
Scott Sean Sebastian Sergei Sergio Seth Shane Shawn Sheldon Sherrod Shinzo Sid Silas Silvio Simon Solomon Spencer Stan Stanley Stefan Stephen Steve Steven Stuart Sven Syed Tadeusz Tariq Ted
Terence Terrence Theodore Thomas Tim Timothy Tobias Toby Todd Tom Tommy Tony Travis Trent Trevor Troy Tyler Tyrone Ulrich Vernon Victor Viktor Vince Vincent Vladimir Volodymyr Wade Wallace
Walter Warren Wayne Wendell Wesley Wilbur Will Willard Willem William Willie Winston Wolfgang Woodrow Xavier Xi Yusuf Zachary Zachery Zalmay Zoran`;

/** Given to both: they say that a name is a person, not which pronoun fits. */
export const SHARED_NAMES = `Alex Alexis Ali Angel Ariel Ash Aubrey Avery Blake Bobbie Cameron Carey Casey Charlie Chris Cory Courtney Dakota Dana Drew Dylan Eden Emerson Finley Frankie Gale Hayden Hunter Jackie Jaime
Jamie Jan Jean Jesse Jessie Jo Jody Jordan Jules Kai Kelly Kelsey Kendall Kerry Kim Kris Lane Lee Leigh Leslie Lindsay Logan Loren Lynn Marion Morgan Nicky Noor Parker Pat Peyton Quinn Reese
Riley Robin Rory Rowan Sam Sandy Sasha Shannon Shelby Sidney Skyler Stacy Sydney Taylor Terry Tracy Val Vivian`;
